//! `vcpupin`: virDomainGetVcpuPinInfo, virDomainPinVcpu, virDomainPinVcpuFlags.

use crate::families::domain::vcpus;
use crate::families::host::cpumap::HostCpus;
use crate::prelude::*;

/// Changes the CPUs of one virtual CPU, or prints those of one or all.
pub fn run(session: &mut Session, domain: &Domain, args: &VcpupinArgs) -> Result<VcpupinReply> {
    let host = HostCpus::of(&session.connection()?)?;
    let (Some(list), Some(vcpu)) = (&args.cpulist, args.vcpu) else {
        return Ok(pins(domain, host, args)?.into());
    };
    let map = host.map(list)?;
    let affect = &args.affect;
    if affect.live || affect.config || affect.current {
        domain.pin_vcpu_flags(vcpu, &map, args.flags())?;
    } else {
        domain.pin_vcpu(vcpu, &map)?;
    }
    Ok(().into())
}

fn pins(domain: &Domain, host: HostCpus, args: &VcpupinArgs) -> Result<Vec<VcpupinRow>> {
    let flags = args.flags();
    if args.affect.config && !domain.is_persistent()? {
        return Err(Error::wrong_state(vcpupin_transient()));
    }
    if args.affect.live && !domain.is_active()? {
        return Err(Error::wrong_state(vcpupin_offline()));
    }
    let most = vcpus::count(domain, flags | sys::VIR_DOMAIN_VCPU_MAXIMUM)?;
    if let Some(vcpu) = args.vcpu.filter(|vcpu| *vcpu >= most) {
        let live = args.affect.live || (!args.affect.config && domain.is_active()?);
        let (vcpu, of) = (vcpu.cast_signed(), if live { "live" } else { "persistent" });
        return Err(Error::usage(vcpupin_out_of_range(vcpu, of, most)));
    }
    let maps = domain.vcpu_pins(most, host.map_length(), flags)?;
    let rows = (0u64..).zip(maps).map(|(vcpu, map)| VcpupinRow { vcpu, cpus: host.shown(&map) });
    let wanted = |row: &VcpupinRow| args.vcpu.is_none_or(|vcpu| row.vcpu == u64::from(vcpu));
    Ok(rows.filter(wanted).collect())
}
