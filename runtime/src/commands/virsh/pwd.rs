//! `pwd`: prints the current directory.

use crate::prelude::*;
use virsh_args::text::shown;

/// Prints the directory.
pub fn run() -> Result<PwdReply> {
    let directory =
        std::env::current_dir().map_err(|error| Error::io(pwd_unknown(os_text(&error))))?;
    let value = shown(&directory).into_owned();
    Ok(PwdReply { directory: Shown { text: Text::from(&directory), value } })
}
