//! Enums whose variants hold nothing, as most columns of the tables are.

/// Declares an enum whose variants hold nothing, so that one can be read from its place among them.
macro_rules! plain {
    ($(#[$about:meta])* pub enum $name:ident { $( $(#[$doc:meta])* $variant:ident, )* }) => {
        $(#[$about])*
        pub enum $name {
            $( $(#[$doc])* $variant, )*
        }

        impl $name {
            /// All of them, in order.
            pub(crate) const ALL: &'static [$name] = &[$( $name::$variant ),*];
        }
    };
}
pub(crate) use plain;
