//! Deletes domains with what belongs to them: first a plan of what would go, then the deed.

mod carry_out;
mod disk;
mod plan;
mod users;

pub use carry_out::{Outcome, Thing, carry_out};
pub use disk::Marked;
pub use plan::{Doomed, Plan, Wanted};
pub use users::User;
