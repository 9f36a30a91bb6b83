//! Reads and writes the YAML files of tests.
//!
//! `serde_yaml` is no longer maintained, so this is the only module of the crate that names it.

use anyhow::{Context, Result};
use serde::{Serialize, de::DeserializeOwned};
use std::path::Path;

/// Reads one YAML file into `T`; the message of a failure names the file and the line.
pub fn read<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let text =
        std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    parse(&text).with_context(|| path.display().to_string())
}

/// Reads YAML text into `T`. A key that stands twice in a map is refused.
pub fn parse<T: DeserializeOwned>(text: &str) -> Result<T> {
    // Into a map of Rust's the second one would go in silently, in place of the first.
    serde_yaml::from_str::<serde_yaml::Value>(text)?;
    Ok(serde_yaml::from_str(text)?)
}

/// Renders a value as YAML text.
pub fn text(value: &impl Serialize) -> Result<String> {
    Ok(serde_yaml::to_string(value)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn no_key_replaces_another() {
        let read = parse::<BTreeMap<String, BTreeMap<String, u8>>>;
        assert!(read("{a: {x: 1}, b: {x: 1}}").is_ok());
        for twice in ["{a: {x: 1}, a: {y: 1}}", "a: {x: 1, x: 2}"] {
            assert!(read(twice).is_err(), "{twice}");
        }
    }
}
