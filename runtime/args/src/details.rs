//! Rows of tables in which what few of them say stands in a list, and not in a field of each.
//!
//! Whenever the program starts, the dynamic linker writes every page of the tables that holds a pointer, so that
//! fields which nearly all rows leave at their default would cost time with every command.

/// Declares the details that a row may have: an enum of them, and for each a method of the row that returns
/// what its field `details` says, or else what holds where it says nothing.
#[macro_export]
macro_rules! details {
    (
        $(#[$about:meta])*
        pub enum $detail:ident of $row:ident {
            $( $(#[$doc:meta])* $variant:ident($held:ty), $get:ident: $kind:ty = $usual:expr; )*
        }
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy)]
        pub enum $detail {
            $( $(#[$doc])* $variant($held), )*
        }

        impl $row {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $get(&self) -> $kind {
                    let said = |detail: &$detail| match detail {
                        $detail::$variant(value) => Some((*value).into()),
                        _ => None,
                    };
                    self.details.iter().find_map(said).unwrap_or($usual)
                }
            )*
        }
    };
}
