//! `vcpuinfo`: virDomainGetVcpus, or virDomainGetVcpuPinInfo for a domain that is off.

use crate::families::domain::vcpus;
use crate::families::host::cpumap::HostCpus;
use crate::prelude::*;
use virsh_args::CpuList;

/// Prints a block of lines for each virtual CPU.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    args: &VcpuinfoArgs,
) -> Result<Vec<VcpuinfoRow>> {
    let connection = session.connection()?;
    let (host, info) =
        concurrent::all(&connection, (|| HostCpus::of(&connection), || domain.info()));
    let (host, info) = (host?, info?);
    let off = info.state.to_raw() == sys::VIR_DOMAIN_SHUTOFF;
    let vcpus = match domain.vcpus(info.nr_virt_cpu, host.map_length()) {
        Err(_) if off => return defined(domain, host, args.pretty),
        vcpus => vcpus?,
    };
    let rows = vcpus.into_iter().map(|vcpu| VcpuinfoRow {
        vcpu: vcpu.number.into(),
        cpu: Shown { text: vcpu.cpu.to_string().into(), value: u64::try_from(vcpu.cpu).ok() },
        state: Some(VcpuState::from_number(vcpu.state)),
        cpu_time: Some(vcpu.time),
        cpus: affinity(host, &vcpu.affinity, args.pretty),
    });
    Ok(rows.collect())
}

/// What is known of a domain that is off: which CPUs it has, and where they may run.
fn defined(domain: &Domain, host: HostCpus, pretty: bool) -> Result<Vec<VcpuinfoRow>> {
    let document = domain.xml_desc(sys::VIR_DOMAIN_XML_INACTIVE)?;
    let most = vcpus::defined(&document, true)?;
    let maps = domain.vcpu_pins(most, host.map_length(), sys::VIR_DOMAIN_AFFECT_CONFIG)?;
    let rows = vcpus::defined_numbers(&document)?.into_iter().map(|number| VcpuinfoRow {
        vcpu: number.into(),
        cpu: Shown { text: "N/A".into(), value: None },
        state: None,
        cpu_time: None,
        cpus: affinity(host, maps.get(number as usize).map_or(&[], Vec::as_slice), pretty),
    });
    Ok(rows.collect())
}

/// The CPUs that may run a virtual one: a letter for each CPU of the host, or ranges.
fn affinity(host: HostCpus, map: &[u8], pretty: bool) -> Shown<Vec<u64>> {
    let cpus = host.cpus(map);
    let text = if pretty {
        format!("{} (out of {})", CpuList::format(&cpus), host.count())
    } else {
        host.letters(map)
    };
    Shown { text: text.into(), value: cpus.into_iter().map(u64::from).collect() }
}

impl OwnText for Vec<VcpuinfoRow> {
    fn own_text(&self, _asked: &Asked) -> Text {
        let mut all = Text::default();
        for (at, row) in self.iter().enumerate() {
            let time = match row.cpu_time {
                None => "CPU time        N/A\n".to_owned(),
                Some(0) => String::new(),
                Some(time) => format!("CPU time:       {:.1}s\n", time as f64 / 1e9),
            };
            all.push(&text![
                if at > 0 { "\n" } else { "" },
                format!("VCPU:           {}\nCPU:            ", row.vcpu),
                row.cpu.text.clone(),
                "\nState:          ",
                row.state.map_or("N/A", VcpuState::word),
                "\n",
                time,
                "CPU Affinity:   ",
                row.cpus.text.clone(),
                "\n"
            ]);
        }
        all
    }
}
