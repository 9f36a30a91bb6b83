//! Reads the harness's YAML files.
//!
//! `serde_yaml` is no longer maintained, so this is the only module of the crate that names it.

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;
use std::path::Path;

/// Reads one YAML file into `T`; the message of a failure names the file and the line.
pub fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    parse(&text).with_context(|| path.display().to_string())
}

/// Reads YAML text into `T`.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T> {
    Ok(serde_yaml::from_str(text)?)
}
