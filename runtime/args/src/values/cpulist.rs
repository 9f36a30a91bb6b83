//! Lists of CPUs: `0-3,^2,7` and the single letter `r`.

use std::collections::BTreeSet;

/// A set of CPU numbers, or the wish to undo a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CpuList {
    /// `r`: all CPUs of the host, whatever their number.
    Reset,
    /// The CPUs.
    Cpus(BTreeSet<u32>),
}

/// Numbers at or above this one are refused, so that a list cannot exhaust memory.
const LIMIT: u32 = 16384;

impl CpuList {
    /// Reads a list: numbers, ranges `a-b` and exclusions `^a`, separated by commas. An
    /// exclusion takes away what stands before it.
    #[must_use]
    pub fn parse(text: &str) -> Option<CpuList> {
        if text == "r" {
            return Some(CpuList::Reset);
        }
        let mut cpus = BTreeSet::new();
        for part in text.split(',').map(str::trim) {
            if let Some(excluded) = part.strip_prefix('^') {
                cpus.remove(&number(excluded)?);
            } else if let Some((first, last)) = part.split_once('-') {
                let (first, last) = (number(first)?, number(last)?);
                if first > last {
                    return None;
                }
                cpus.extend(first..=last);
            } else {
                cpus.insert(number(part)?);
            }
        }
        (!cpus.is_empty()).then_some(CpuList::Cpus(cpus))
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
        match CpuList::parse(text)? {
            CpuList::Reset => None,
            CpuList::Cpus(cpus) => Some(cpus.into_iter().collect()),
        }
    }

    #[test]
    fn ranges_and_exclusions() {
        assert_eq!(cpus("0-3,^2,7"), Some(vec![0, 1, 3, 7]));
        assert_eq!(cpus("^2,2"), Some(vec![2]));
        assert_eq!(CpuList::parse("r"), Some(CpuList::Reset));
        for bad in ["", ",", "1,", "3-1", "a", "^", "1-", "-1", "0-99999", "+1", "^0"] {
            assert_eq!(CpuList::parse(bad), None, "{bad:?}");
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
            prop_assert_eq!(CpuList::parse(&text), Some(CpuList::Cpus(set)));
        }
    }
}
