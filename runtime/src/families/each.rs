//! Commands for each of many objects: which command, which objects, and the lines that this makes.

mod judged;
pub mod kinds;
mod plan;
mod selection;

pub use judged::{Judged, judge};
pub use kinds::NAME;
pub use plan::{Target, same_file, targets};
pub use selection::Selection;
