//! Releases of libvirt and its virsh, which are compared as numbers.

use anyhow::{Context, Error, Result};
use serde::Deserialize;
use std::fmt;
use std::str::FromStr;

/// A release, such as 11.3.0; what is left out is 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct Release {
    major: u32,
    minor: u32,
    patch: u32,
}

impl Release {
    /// The older virsh that ours is compared with.
    pub const OLDER: Release = Release { major: 9, minor: 0, patch: 0 };
    /// The newer one, which `tests/newer.sh` fetches.
    pub const NEWER: Release = Release { major: 11, minor: 3, patch: 0 };
}

impl FromStr for Release {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let number = |text: &str| {
            text.parse().with_context(|| format!("{text:?} is no number of a release"))
        };
        let mut parts = text.trim().splitn(3, '.').map(number);
        let mut next = || parts.next().unwrap_or(Ok(0));
        Ok(Release { major: next()?, minor: next()?, patch: next()? })
    }
}

impl TryFrom<String> for Release {
    type Error = Error;

    fn try_from(text: String) -> Result<Self> {
        text.parse()
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_numbers() {
        let release = |text: &str| text.parse::<Release>().expect("the sample is one");
        assert_eq!(release("11.3"), Release::NEWER);
        assert!(release("9.10") > release("9.9.1") && release("11.10.0") > Release::NEWER);
        assert_eq!(Release::NEWER.to_string(), "11.3.0");
        assert!("".parse::<Release>().is_err() && "11.x".parse::<Release>().is_err());
    }
}
