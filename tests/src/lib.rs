//! What the test suites share: where the programs are and how a run of one is bounded.

pub mod parity;
