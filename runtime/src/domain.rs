//! What the commands about domains share.

pub mod devices;
pub mod listing;
pub mod removal;
pub mod security;
pub mod state;
mod volumes;

/// The flags of libvirt whose options are given.
#[must_use]
pub fn flags(given: &[(bool, u32)]) -> u32 {
    given.iter().filter(|(given, _)| *given).fold(0, |flags, (_, flag)| flags | flag)
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_the_flags_of_given_options_count() {
        assert_eq!(super::flags(&[(true, 1), (false, 2), (true, 4)]), 5);
        assert_eq!(super::flags(&[]), 0);
    }
}
