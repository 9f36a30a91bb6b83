//! Limits on what an interface receives or sends, as `attach-interface` and `domiftune` are given
//! them.

use crate::answer::error::{Error, Result};

/// The limits of a direction, of which 0 is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rates {
    direction: Direction,
    /// Average, peak, burst and floor.
    rates: [u64; 4],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    Inbound,
    Outbound,
}

impl Rates {
    /// What is received: average, peak, burst and floor.
    pub fn inbound(rates: [Option<u64>; 4]) -> Self {
        Self { direction: Direction::Inbound, rates: rates.map(Option::unwrap_or_default) }
    }

    /// What is sent: average, peak and burst; a floor is refused.
    pub fn outbound(rates: [Option<u64>; 4]) -> Self {
        Self { direction: Direction::Outbound, rates: rates.map(Option::unwrap_or_default) }
    }

    /// The word of libvirt's XML and parameters for the direction.
    pub fn direction(&self) -> &'static str {
        match self.direction {
            Direction::Inbound => "inbound",
            Direction::Outbound => "outbound",
        }
    }

    /// The rates that the direction can have, with their names.
    pub fn named(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let count = match self.direction {
            Direction::Inbound => 4,
            Direction::Outbound => 3,
        };
        ["average", "peak", "burst", "floor"].into_iter().zip(self.rates).take(count)
    }

    /// Judges the rates together.
    ///
    /// # Errors
    /// Says that the average is missing, which is no fault where the limits are `removable` and
    /// there is neither peak nor burst, or that there is a floor to what is sent.
    pub fn check(&self, removable: bool) -> Result<()> {
        let [average, peak, burst, floor] = self.rates;
        let is_needed = !removable || peak > 0 || burst > 0;
        match self.direction {
            Direction::Inbound if is_needed && average == 0 && floor == 0 => {
                Err(Error::usage("either inbound average or floor is mandatory"))
            }
            Direction::Outbound if is_needed && average == 0 => {
                Err(Error::usage("outbound average is mandatory"))
            }
            Direction::Outbound if floor > 0 => {
                Err(Error::usage("outbound floor is unsupported yet"))
            }
            Direction::Inbound | Direction::Outbound => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Rates;

    #[test]
    fn an_average_may_be_missing_where_the_limits_can_be_removed() {
        for (rates, inbound, outbound) in [
            ([0, 0, 0, 0], [false, true], [false, true]),
            ([0, 1, 0, 0], [false, false], [false, false]),
            ([0, 0, 1, 0], [false, false], [false, false]),
            ([0, 1, 1, 1], [true, true], [false, false]),
            ([0, 0, 0, 1], [true, true], [false, false]),
            ([1, 0, 0, 1], [true, true], [false, false]),
            ([1, 2, 3, 0], [true, true], [true, true]),
        ] {
            let judged =
                |limits: Rates| [false, true].map(|removable| limits.check(removable).is_ok());
            let rates = rates.map(Some);
            assert_eq!(judged(Rates::inbound(rates)), inbound, "{rates:?}");
            assert_eq!(judged(Rates::outbound(rates)), outbound, "{rates:?}");
        }
    }
}
