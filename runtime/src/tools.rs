//! The tools of handlers: XML, editors, consoles, events, jobs, and what they need of the terminal.

pub mod again;
pub mod concurrent;
pub mod console;
pub mod crew;
pub mod edit;
pub mod events;
pub mod handler;
pub mod home;
pub mod interrupts;
pub mod job;
pub mod json;
pub mod keyboard;
pub mod outcome;
pub mod pager;
pub mod question;
pub mod reports;
pub mod source;
pub mod stand_ins;
pub mod terminal;
pub mod xml;
