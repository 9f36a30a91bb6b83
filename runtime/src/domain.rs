//! What the commands about domains share.

pub mod state;
