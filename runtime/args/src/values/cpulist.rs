//! Lists of CPUs: `0-3,^2,7` and the single letter `r`.

use std::collections::BTreeSet;

/// A set of CPU numbers, or the wish to undo a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CpuList {
    /// `r`: all CPUs of the host, whatever their number.
    Reset,
    /// The CPUs.
    Cpus {
        /// Their numbers; never none.
        cpus: BTreeSet<u32>,
        /// The list as it was given, for errors.
        text: String,
    },
}

/// Why a text is no list of CPUs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CpuListError {
    /// It cannot be read.
    Malformed,
    /// Its exclusions leave no CPU.
    Empty,
}

/// Numbers from this one on are refused, as libvirt's programs do.
const LIMIT: u32 = 1024;

impl CpuList {
    /// Reads a list: numbers, ranges `a-b` and exclusions `^a`, separated by commas. An
    /// exclusion takes away what stands before it.
    ///
    /// # Errors
    /// Says why the text is no list.
    pub fn parse(text: &str) -> Result<CpuList, CpuListError> {
        if text.trim_end() == "r" {
            return Ok(CpuList::Reset);
        }
        let mut cpus = BTreeSet::new();
        // A comma may also end the list.
        let list = text.trim_end().strip_suffix(',').filter(|list| !list.is_empty());
        for part in list.unwrap_or(text).split(',').map(str::trim) {
            let read = |number: &str| self::number(number).ok_or(CpuListError::Malformed);
            if let Some(excluded) = part.strip_prefix('^') {
                cpus.remove(&read(excluded)?);
            } else if let Some((first, last)) = part.split_once('-') {
                let (first, last) = (read(first.trim_end())?, read(last.trim_start())?);
                if first > last {
                    return Err(CpuListError::Malformed);
                }
                cpus.extend(first..=last);
            } else {
                cpus.insert(read(part)?);
            }
        }
        if cpus.is_empty() {
            return Err(CpuListError::Empty);
        }
        Ok(CpuList::Cpus { cpus, text: text.to_owned() })
    }

    /// Writes a set of CPUs in its shortest form, ranges joined: `0-1,3`.
    #[must_use]
    pub fn format(cpus: &BTreeSet<u32>) -> String {
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for &cpu in cpus {
            match ranges.last_mut() {
                Some((_, last)) if *last + 1 == cpu => *last = cpu,
                _ => ranges.push((cpu, cpu)),
            }
        }
        let words = ranges.into_iter().map(|(first, last)| {
            if first == last { first.to_string() } else { format!("{first}-{last}") }
        });
        words.collect::<Vec<_>>().join(",")
    }
}

fn number(text: &str) -> Option<u32> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten().filter(|&cpu| cpu < LIMIT)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cpus(text: &str) -> Option<Vec<u32>> {
        match CpuList::parse(text) {
            Ok(CpuList::Cpus { cpus, .. }) => Some(cpus.into_iter().collect()),
            _ => None,
        }
    }

    #[test]
    fn ranges_and_exclusions() {
        assert_eq!(cpus("0-3,^2,7"), Some(vec![0, 1, 3, 7]));
        assert_eq!(cpus("^2,2"), Some(vec![2]));
        assert_eq!(cpus(" 0 - 1 , 3,\n"), Some(vec![0, 1, 3]));
        assert_eq!(cpus("01,1023"), Some(vec![1, 1023]));
        for reset in ["r", "r "] {
            assert_eq!(CpuList::parse(reset), Ok(CpuList::Reset));
        }
    }

    #[test]
    fn what_is_no_list_is_refused() {
        for bad in
            ["", " ", ",", "0,,1", ",0", "3-1", "a", "^", "^ 1", "1-", "-1", "0-1-2", "+1", "0-+1"]
        {
            assert_eq!(CpuList::parse(bad), Err(CpuListError::Malformed), "{bad:?}");
        }
        for bad in ["0-1024", "1024", "99999999999", "0x1", "1 2", "0-3,^1-2", "r,0", " r", "R"] {
            assert_eq!(CpuList::parse(bad), Err(CpuListError::Malformed), "{bad:?}");
        }
        for empty in ["^0", "0,^0", "1-2,^1,^2"] {
            assert_eq!(CpuList::parse(empty), Err(CpuListError::Empty), "{empty:?}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "[0-9,^r a-]{0,30}") {
            let _ = CpuList::parse(&text);
        }

        #[test]
        fn what_is_written_reads_back(set in proptest::collection::btree_set(0u32..LIMIT, 1..50)) {
            let text = CpuList::format(&set);
            prop_assert_eq!(CpuList::parse(&text), Ok(CpuList::Cpus { cpus: set, text }));
        }
    }
}
