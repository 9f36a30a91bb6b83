//! Finds devices of the host: by name (virNodeDeviceLookupByName), or by the pair of WWNs that
//! an HBA has (virNodeDeviceLookupSCSIHostByWWN).

use super::Sought;
use crate::answer::error::{Context, Error, Result};
use crate::session::Session;
use virsh_args::By;
use virt::nodedev::NodeDevice;

/// How many hexadecimal digits a WWN has.
const WWN_LENGTH: usize = 16;

impl Session {
    /// Finds a device by its name or, where the word has a comma and may be one, by its pair of
    /// WWNs.
    ///
    /// # Errors
    /// Says which device does not exist, or which WWN cannot be one.
    pub fn node_device(&mut self, sought: Sought<'_>) -> Result<NodeDevice> {
        let word = sought.name;
        let pair = word.split_once(',').filter(|_| sought.may_be(By::WwnPair));
        let Some((wwnn, wwpn)) = pair else {
            return self.connection()?.lookup_node_device_by_name(word).context(|| no_match(word));
        };
        if wwpn.contains(',') {
            return Err(Error::usage(format!("Malformed device value '{word}'")));
        }
        if let Some(bad) = [wwnn, wwpn].into_iter().find(|wwn| !is_wwn(wwn)) {
            return Err(Error::usage(format!("internal error: Malformed wwn: {bad}")));
        }
        let found = self.connection()?.lookup_node_device_scsi_host_by_wwn(wwnn, wwpn, 0);
        found.context(|| no_match(word))
    }
}

fn no_match(word: &str) -> String {
    format!("Could not find matching device '{word}'")
}

/// Tells whether a word is a WWN: 16 hexadecimal digits, with or without `0x` before them.
fn is_wwn(word: &str) -> bool {
    let digits = word.strip_prefix("0x").unwrap_or(word);
    digits.len() == WWN_LENGTH && digits.bytes().all(|digit| digit.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::is_wwn;

    #[test]
    fn a_wwn_has_sixteen_hexadecimal_digits() {
        assert!(is_wwn("2000000012341234") && is_wwn("0x20000000abcdABCD"));
        let bad = ["", "0x", "200000001234123", "20000000123412345", "200000001234123g"];
        for word in
            bad.into_iter().chain(["0x200000001234123", " 2000000012341234", "é00000000000000"])
        {
            assert!(!is_wwn(word), "{word}");
        }
    }
}
