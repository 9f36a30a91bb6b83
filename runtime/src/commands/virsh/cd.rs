//! `cd`: changes the current directory.

use crate::prelude::*;
use std::path::PathBuf;

/// Goes to the directory, or home; the root serves where there is no home.
pub fn run(args: &CdArgs) -> Result<()> {
    let home = || crate::tools::home::directory().unwrap_or_else(|| "/".into());
    let directory = args.dir.as_ref().map_or_else(home, PathBuf::from);
    std::env::set_current_dir(&directory)
        .map_err(|error| Error::io(text!["cd: ", os_text(&error), ": ", directory]))?;
    Ok(())
}
