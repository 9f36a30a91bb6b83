//! The program: its own options, its environment, and how a session begins and ends.

mod globals;
pub mod startup;
