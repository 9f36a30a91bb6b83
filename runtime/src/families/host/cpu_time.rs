//! What the host's CPUs spend their time on, and what each kind of work takes of it.

use crate::libvirt::Params;

/// The time spent for users and the system, in idleness, waiting, on interrupts and in guests, as far as it is
/// told.
pub type Times = [Option<u64>; 6];

/// The times among the statistics of CPUs.
#[must_use]
pub fn times(stats: &Params) -> Times {
    ["user", "kernel", "idle", "iowait", "intr", "guest"].map(|name| stats.number(name))
}

/// Shares in percent of the time between two measurements; there are none of nothing measured.
#[derive(Debug, PartialEq)]
pub struct Shares {
    /// What users and the system took.
    pub working: Option<f64>,
    /// What each kind of work took that is told, in the order of the times.
    pub each: [Option<Option<f64>>; 6],
}

/// What each kind of work took of the time between two measurements.
#[must_use]
pub fn shares(before: Times, now: Times) -> Shares {
    let mut before = before.into_iter();
    let spent = now.map(|now| {
        let before = before.next().flatten();
        Some(now?.saturating_sub(before?) as f64)
    });
    let total: f64 = spent.iter().flatten().sum();
    let working: f64 = spent[..2].iter().flatten().sum();
    let of_all = |part: f64| (total > 0.0).then(|| part / total * 100.0);
    Shares { working: of_all(working), each: spent.map(|part| part.map(of_all)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_of_the_time_between_the_measurements() {
        let before = [100, 100, 100, 100, 100, 0].map(Some);
        let after = [Some(140), Some(110), Some(120), Some(110), Some(120), None];
        let each = [Some(40.0), Some(10.0), Some(20.0), Some(10.0), Some(20.0)].map(Some);
        let [user, system, idle, iowait, intr] = each;
        let each = [user, system, idle, iowait, intr, None];
        assert_eq!(shares(before, after), Shares { working: Some(50.0), each });
        let nothing = shares(after, after);
        assert_eq!((nothing.working, nothing.each[0], nothing.each[5]), (None, Some(None), None));
    }
}
