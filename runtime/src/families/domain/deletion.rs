//! Deletes domains with what belongs to them: first a plan of what would go, then the deed.

mod carry_out;
mod plan;
mod users;

pub use carry_out::{Outcome, Thing, carry_out};
pub use plan::{Doomed, Marked, Plan, Wanted};
pub use users::User;
