//! Limits on what an interface receives or sends, as `attach-interface` and `domiftune` are given
//! them.

/// The limits of a direction, by their names in libvirt's XML and parameters.
pub struct Rates<N> {
    /// The name of the direction.
    pub direction: &'static str,
    /// Average, peak, burst and, of what is received, the floor; 0 where there is none.
    pub named: Vec<(&'static str, N)>,
}

impl<N: Default> Rates<N> {
    /// Limits of what is received.
    pub fn inbound(rates: [Option<N>; 4]) -> Rates<N> {
        Rates { direction: "inbound", named: named(rates) }
    }

    /// Limits of what is sent.
    pub fn outbound(rates: [Option<N>; 3]) -> Rates<N> {
        Rates { direction: "outbound", named: named(rates) }
    }
}

fn named<N: Default, const COUNT: usize>(rates: [Option<N>; COUNT]) -> Vec<(&'static str, N)> {
    let names = ["average", "peak", "burst", "floor"];
    names.into_iter().zip(rates.map(Option::unwrap_or_default)).collect()
}
