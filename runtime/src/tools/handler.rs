//! How dispatch calls a handler, which names only what it works with.

use crate::answer::error::Result;
use crate::answer::reply::{IntoReply, Reply};
use crate::session::Session;

/// The function `run` of a command, which takes the session, the objects that were found for it and its
/// options, in this order. It leaves out the session, the options, or both, where it has no use for them.
#[diagnostic::on_unimplemented(
    message = "this handler does not take what its command brings",
    note = "it takes `&mut Session` if it needs that, each object that the checks of its spec find, \
            and its options if it looks at them"
)]
pub trait Handler<Objects, Args, Takes> {
    /// Runs the command.
    ///
    /// # Errors
    /// Returns what the handler returns.
    fn call(self, session: &mut Session, objects: Objects, args: &Args) -> Result<Reply>;
}

/// Whether a handler takes the session, and whether its options.
#[derive(Debug)]
pub struct Takes<const SESSION: bool, const ARGS: bool>;

/// Calls a handler with as much of this as it takes.
///
/// # Errors
/// Returns what the handler returns.
pub fn call<Objects, Args, Takes>(
    handler: impl Handler<Objects, Args, Takes>,
    session: &mut Session,
    objects: Objects,
    args: &Args,
) -> Result<Reply> {
    handler.call(session, objects, args)
}

/// Lets functions be handlers that take objects of as many types as are named here.
macro_rules! handlers {
    ($($object:ident: $kind:ident),*) => {
        impl<F, Args, R: IntoReply, $($kind),*> Handler<($($kind,)*), Args, Takes<true, true>> for F
        where
            F: FnOnce(&mut Session, $($kind,)* &Args) -> Result<R>,
        {
            fn call(self, session: &mut Session, objects: ($($kind,)*), args: &Args) -> Result<Reply> {
                let ($($object,)*) = objects;
                self(session, $($object,)* args).map(IntoReply::into_reply)
            }
        }

        impl<F, Args, R: IntoReply, $($kind),*> Handler<($($kind,)*), Args, Takes<true, false>> for F
        where
            F: FnOnce(&mut Session, $($kind),*) -> Result<R>,
        {
            fn call(self, session: &mut Session, objects: ($($kind,)*), _: &Args) -> Result<Reply> {
                let ($($object,)*) = objects;
                self(session, $($object),*).map(IntoReply::into_reply)
            }
        }

        impl<F, Args, R: IntoReply, $($kind),*> Handler<($($kind,)*), Args, Takes<false, true>> for F
        where
            F: FnOnce($($kind,)* &Args) -> Result<R>,
        {
            fn call(self, _: &mut Session, objects: ($($kind,)*), args: &Args) -> Result<Reply> {
                let ($($object,)*) = objects;
                self($($object,)* args).map(IntoReply::into_reply)
            }
        }

        impl<F, Args, R: IntoReply, $($kind),*> Handler<($($kind,)*), Args, Takes<false, false>> for F
        where
            F: FnOnce($($kind),*) -> Result<R>,
        {
            fn call(self, _: &mut Session, objects: ($($kind,)*), _: &Args) -> Result<Reply> {
                let ($($object,)*) = objects;
                self($($object),*).map(IntoReply::into_reply)
            }
        }
    };
}

handlers!();
handlers!(one: One);
handlers!(one: One, other: Other);
