//! Sets of the host's CPUs: as lists on the command line name them, as libvirt takes them, as
//! answers show them.

use crate::answer::error::{Error, Result};
use crate::answer::reply::Shown;
use crate::libvirt::{NodeExt, is_unsupported};
use std::collections::BTreeSet;
use virsh_args::CpuList;
use virt::connect::Connect;

/// How many CPUs a host may have, online or not: how long the maps of its CPUs are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HostCpus(usize);

impl HostCpus {
    /// Asks for the number (`virNodeGetCPUMap`, or `virNodeGetInfo` where it is missing).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn of(connection: &Connect) -> Result<HostCpus> {
        match connection.cpu_map() {
            Err(error) if is_unsupported(&error) => {
                let host = connection.node_info()?;
                let factors = [host.nodes, host.sockets, host.cores, host.threads];
                let product = factors.iter().fold(1u32, |all, factor| all.saturating_mul(*factor));
                Ok(HostCpus(usize::try_from(product).unwrap_or(usize::MAX)))
            }
            map => Ok(HostCpus(map?.present)),
        }
    }

    /// As many CPUs as a map has bits, where only the map is known.
    #[must_use]
    pub fn of_map(map: &[u8]) -> HostCpus {
        HostCpus(map.len().saturating_mul(8))
    }

    /// The number.
    #[must_use]
    pub fn count(self) -> usize {
        self.0
    }

    /// The bytes that a map of the CPUs has.
    #[must_use]
    pub fn map_length(self) -> usize {
        self.0.div_ceil(8)
    }

    /// The CPUs of a list as libvirt takes them: a map with a bit for each.
    ///
    /// # Errors
    /// Names the last CPU of the list where the host has none of its number.
    pub fn map(self, list: &CpuList) -> Result<Vec<u8>> {
        let mut map = vec![0; self.map_length()];
        let mut add = |cpu: usize| {
            if let Some(byte) = map.get_mut(cpu / 8) {
                *byte |= 1 << (cpu % 8);
            }
        };
        match list {
            CpuList::Reset => (0..self.0).for_each(add),
            CpuList::Cpus { cpus, text } => {
                let last = cpus.last().map_or(0, |cpu| *cpu as usize);
                if last >= self.0 {
                    let most = self.0;
                    return Err(Error::new(format!(
                        "CPU {last} in cpulist '{text}' exceed the maxcpu {most}"
                    )));
                }
                cpus.iter().for_each(|cpu| add(*cpu as usize));
            }
        }
        Ok(map)
    }

    /// The CPUs of a map.
    #[must_use]
    pub fn cpus(self, map: &[u8]) -> BTreeSet<u32> {
        let is_set = |cpu: &usize| map.get(cpu / 8).is_some_and(|byte| byte >> (cpu % 8) & 1 == 1);
        (0..self.0).filter(is_set).filter_map(|cpu| u32::try_from(cpu).ok()).collect()
    }

    /// The CPUs of a map as people read them, with a letter for each.
    #[must_use]
    pub fn letters(self, map: &[u8]) -> String {
        letters(self.0, &self.cpus(map))
    }

    /// The CPUs of a map for an answer: a list in text, their numbers for programs.
    #[must_use]
    pub fn shown(self, map: &[u8]) -> Shown<Vec<u64>> {
        let cpus = self.cpus(map);
        Shown {
            text: CpuList::format(&cpus).into(),
            value: cpus.into_iter().map(u64::from).collect(),
        }
    }
}

/// CPUs as people read them, with a letter for each one of the host: `y` or `-`.
#[must_use]
pub fn letters(count: usize, cpus: &BTreeSet<u32>) -> String {
    let all = 0..u32::try_from(count).unwrap_or(u32::MAX);
    all.map(|cpu| if cpus.contains(&cpu) { 'y' } else { '-' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(cpus: usize, list: &str) -> std::result::Result<Vec<u8>, String> {
        let list = CpuList::parse(list).expect("a list");
        HostCpus(cpus).map(&list).map_err(|error| error.to_string())
    }

    #[test]
    fn a_list_becomes_bits_and_bits_a_list() {
        assert_eq!(map(10, "0-3,^2,9"), Ok(vec![0b1011, 0b10]));
        assert_eq!(map(10, "r"), Ok(vec![0xff, 0b11]));
        let shown = HostCpus(10).shown(&[0b1011, 0xff]);
        assert_eq!((shown.text, shown.value), ("0-1,3,8-9".into(), vec![0, 1, 3, 8, 9]));
        assert_eq!(HostCpus(10).shown(&[1]).value, [0]);
        assert_eq!(HostCpus::of_map(&[1, 0x80]).shown(&[1, 0x80]).value, [0, 15]);
        assert_eq!(HostCpus(10).letters(&[0b1011]), "yy-y------");
    }

    #[test]
    fn a_cpu_that_the_host_lacks_is_named() {
        let error = "CPU 10 in cpulist '0,10' exceed the maxcpu 10";
        assert_eq!(map(10, "0,10"), Err(error.to_owned()));
    }
}
