//! `pwd`: prints the current directory.

use crate::error::{Error, Result, os_text};
use crate::reply::Reply;
use crate::session::Session;
use serde_json::json;
use virsh_args::text;
use virsh_args::text::shown;
use virsh_generated::virsh::PwdArgs;

/// Prints the directory.
pub fn run(_session: &mut Session, _args: &PwdArgs) -> Result<Reply> {
    let directory = std::env::current_dir().map_err(|error| {
        Error::new(format!("pwd: cannot get current directory: {}", os_text(&error)))
    })?;
    let json = json!({ "directory": shown(&directory) });
    Ok(Reply::data(text![directory, "\n"], json))
}
