//! Lists of objects: by the call that lists all of a kind; where the library, the driver or the
//! server lacks it, by the older calls, which count and name them.

pub mod listing;
mod objects;

pub use objects::{interfaces, networks, node_devices, nwfilters, pools, secrets, volumes};

use crate::answer::error::{Context, Result};
use crate::libvirt::is_unsupported;
use crate::tools::concurrent;
use virt::error::Error;

/// Gives what the call found that lists all objects, or what the older ways find.
///
/// # Errors
/// Says what cannot be listed.
pub fn listed<T>(
    all: Result<Vec<T>, Error>,
    failed: &str,
    older: impl FnOnce() -> Result<Vec<T>>,
) -> Result<Vec<T>> {
    match all {
        Err(error) if is_unsupported(&error) => older(),
        all => all.context(|| failed.to_owned()),
    }
}

/// Counts objects, lists their names and finds each; those that vanish meanwhile are left out.
///
/// # Errors
/// Says by the first text that they cannot be counted, by the second that they cannot be listed.
pub fn named<N, T>(
    [uncounted, unlisted]: [&str; 2],
    count: Result<u32, Error>,
    names: impl FnOnce() -> Result<Vec<N>, Error>,
    find: impl Fn(&N) -> Result<T, Error>,
) -> Result<Vec<T>> {
    if count.context(|| uncounted.to_owned())? == 0 {
        return Ok(Vec::new());
    }
    let names = names().context(|| unlisted.to_owned())?;
    Ok(names.iter().filter_map(|name| find(name).ok()).collect())
}

/// A pair of filters among the flags of a listing, one the opposite of the other.
pub struct Filter<T> {
    /// The flag for objects of which it is true.
    pub yes: u32,
    /// The flag for those of which it is not.
    pub no: u32,
    /// What is said when it cannot be asked.
    pub failed: &'static str,
    /// Asks an object.
    pub test: fn(&T) -> Result<bool, Error>,
}

impl<T> Filter<T> {
    /// Tells whether an object passes; both flags together let everything pass, as neither does.
    fn lets(&self, flags: u32, object: &T) -> Result<bool> {
        let (yes, no) = (flags & self.yes != 0, flags & self.no != 0);
        if yes == no {
            return Ok(true);
        }
        Ok((self.test)(object).context(|| self.failed.to_owned())? == yes)
    }
}

/// Keeps the objects that pass all filters that the flags set.
///
/// # Errors
/// Says what cannot be asked.
pub fn filtered<T: Sync + Send>(
    objects: Vec<T>,
    flags: u32,
    filters: &[Filter<T>],
) -> Result<Vec<T>> {
    let passes = |object: &T| -> Result<bool> {
        for filter in filters {
            if !filter.lets(flags, object)? {
                return Ok(false);
            }
        }
        Ok(true)
    };
    let passing = concurrent::map(&objects, passes);
    let mut kept = Vec::new();
    for (object, passes) in objects.into_iter().zip(passing) {
        if passes? {
            kept.push(object);
        }
    }
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVEN: Filter<i32> =
        Filter { yes: 1, no: 2, failed: "", test: |number| Ok(number % 2 == 0) };

    #[test]
    fn a_filter_lets_pass_what_it_names() {
        let kept = |flags| filtered(vec![1, 2, 3, 4], flags, &[EVEN]).unwrap_or_default();
        assert_eq!(kept(1), [2, 4]);
        assert_eq!(kept(2), [1, 3]);
        assert_eq!(kept(0), [1, 2, 3, 4]);
        assert_eq!(kept(3), [1, 2, 3, 4]);
    }

    #[test]
    fn opposite_filters_together_ask_nothing() {
        let unasked = Filter { test: |_| unreachable!(), ..EVEN };
        for flags in [0, 3] {
            assert!(unasked.lets(flags, &1).unwrap_or(false));
        }
    }

    #[test]
    fn without_objects_no_names_are_asked_for() {
        let found = named::<(), ()>(["", ""], Ok(0), || unreachable!(), |()| unreachable!());
        assert_eq!(found.unwrap_or(vec![()]), []);
    }
}
