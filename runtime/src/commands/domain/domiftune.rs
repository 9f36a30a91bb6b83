//! `domiftune`: virDomainGetInterfaceParameters, virDomainSetInterfaceParameters.

use crate::families::tuning;
use crate::libvirt::{Param, Params, Tunable};
use crate::prelude::*;

/// Changes the limits of the directions that are given, or prints all.
pub fn run(
    _session: &mut Session,
    domain: &Domain,
    args: &DomiftuneArgs,
) -> Result<DomiftuneReply> {
    let mut given = Params::default();
    if let Some(rates) = &args.inbound {
        let fields = [rates.average, rates.peak, rates.burst, rates.floor];
        inbound(&mut given, fields.map(Option::unwrap_or_default))?;
    }
    if let Some(rates) = &args.outbound {
        let fields = [rates.average, rates.peak, rates.burst, rates.floor];
        outbound(&mut given, fields.map(Option::unwrap_or_default))?;
    }
    let limits = Tunable::interface_limits(domain, &args.interface)?;
    let params = tuning::run(&limits, &given, args.affect.flags(), domiftune_uncounted)?;
    Ok(params.map_or(().into(), |params| DomiftuneUsual(params).into()))
}

/// Adds what is received; zeros alone remove the limits.
fn inbound(params: &mut Params, fields: [u64; 4]) -> Result<()> {
    let rates = narrow("inbound", fields)?;
    if let [0, peak, burst, 0] = rates
        && (peak > 0 || burst > 0)
    {
        return Err(Error::new("either inbound average or floor is mandatory"));
    }
    push(params, "inbound", &rates);
    Ok(())
}

/// Adds what is sent; zeros alone remove the limits.
fn outbound(params: &mut Params, fields: [u64; 4]) -> Result<()> {
    let [average, peak, burst, floor] = narrow("outbound", fields)?;
    if average == 0 && (peak > 0 || burst > 0) {
        return Err(Error::new("outbound average is mandatory"));
    }
    if floor > 0 {
        return Err(Error::new("outbound floor is unsupported yet"));
    }
    push(params, "outbound", &[average, peak, burst]);
    Ok(())
}

/// The fields in the 32 bits that libvirt's parameters have.
fn narrow(direction: &str, fields: [u64; 4]) -> Result<[u32; 4]> {
    let mut rates = [0; 4];
    for (rate, field) in rates.iter_mut().zip(fields) {
        *rate = u32::try_from(field).map_err(|_| {
            Error::new(format!("{direction} rate larger than maximum {}", u32::MAX))
        })?;
    }
    Ok(rates)
}

/// Adds the average, and what else is not 0.
fn push(params: &mut Params, direction: &str, rates: &[u32]) {
    for (name, rate) in ["average", "peak", "burst", "floor"].into_iter().zip(rates) {
        if name == "average" || *rate > 0 {
            params.push(&format!("{direction}.{name}"), Param::Uint(*rate));
        }
    }
}
