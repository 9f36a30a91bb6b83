//! The host of a connection: its CPUs, its memory, its sleep.
//!
//! Calls the functions virNode* that `virt` lacks or wraps too narrowly.

use super::memory::{c_string, check, copy_string, take_array};
use super::params::{Param, Params};
use std::collections::BTreeSet;
use std::ffi::{c_char, c_int, c_ulong};
use virt::connect::Connect;
use virt::error::Error;
use virt_sys as sys;

/// The CPUs of a host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CpuMap {
    /// How many CPUs there are.
    pub present: usize,
    /// How many of them are online, as libvirt counts.
    pub online: u32,
    /// Those that are online.
    pub cpus: BTreeSet<u32>,
}

/// What connections know of their host beside what `virt` wraps.
pub trait NodeExt {
    /// The version of the driver (`virGetVersion`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn driver_version(&self) -> Result<u64, Error>;

    /// The free memory of one cell in bytes; none when libvirt answers for no cell
    /// (`virNodeGetCellsFreeMemory`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn cell_free_memory(&self, cell: i32) -> Result<Option<u64>, Error>;

    /// The number of free pages of each size, in KiB, on one cell (`virNodeGetFreePages`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn cell_free_pages(&self, sizes: &[u32], cell: i32) -> Result<Vec<u64>, Error>;

    /// Sets or adds pages of one size, in KiB, to the pools of `cells` cells
    /// (`virNodeAllocPages`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn alloc_pages(
        &self,
        size: u32,
        count: u64,
        cell: i32,
        cells: u32,
        flags: u32,
    ) -> Result<(), Error>;

    /// Which CPUs are online (`virNodeGetCPUMap`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn cpu_map(&self) -> Result<CpuMap, Error>;

    /// How many numbers there are about a CPU (`virNodeGetCPUStats`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn cpu_stats_count(&self, cpu: i32) -> Result<usize, Error>;

    /// The numbers about a CPU, by name (`virNodeGetCPUStats`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn cpu_stats(&self, cpu: i32, count: usize) -> Result<Params, Error>;

    /// How many numbers there are about the memory of a cell (`virNodeGetMemoryStats`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn memory_stats_count(&self, cell: i32) -> Result<usize, Error>;

    /// The numbers about the memory of a cell, by name (`virNodeGetMemoryStats`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn memory_stats(&self, cell: i32, count: usize) -> Result<Params, Error>;

    /// What the host offers for AMD SEV (`virNodeGetSEVInfo`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn sev_info(&self) -> Result<Params, Error>;

    /// Puts the host to sleep (`virNodeSuspendForDuration`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn suspend_host(&self, target: u32, seconds: u64) -> Result<(), Error>;
}

/// Asks for the number of statistics.
fn count_stats<T>(call: impl FnOnce(*mut T, *mut c_int) -> c_int) -> Result<usize, Error> {
    let mut count = 0;
    check(call(std::ptr::null_mut(), &mut count))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Asks for `count` statistics, which libvirt writes over blank ones.
fn read_stats<T: Clone>(
    blank: T,
    count: usize,
    call: impl FnOnce(*mut T, *mut c_int) -> c_int,
) -> Result<Vec<T>, Error> {
    let mut stats = vec![blank; count];
    let mut filled = c_int::try_from(count).unwrap_or(0);
    check(call(stats.as_mut_ptr(), &mut filled))?;
    stats.truncate(usize::try_from(filled).unwrap_or(0));
    Ok(stats)
}

/// Statistics by their names, which are C strings inside libvirt's structs.
fn named<'s>(stats: impl Iterator<Item = (&'s [c_char; 80], u64)>) -> Params {
    // SAFETY: libvirt ends the names within their arrays.
    let name = |field: &[c_char; 80]| unsafe { copy_string(field.as_ptr()) };
    Params(stats.filter_map(|(field, value)| Some((name(field)?, Param::Ulong(value)))).collect())
}

impl NodeExt for Connect {
    fn driver_version(&self) -> Result<u64, Error> {
        let kind = c_string(&self.driver_type()?)?;
        let (mut library, mut driver): (c_ulong, c_ulong) = (0, 0);
        // SAFETY: The name is a C string and both numbers live during the call.
        check(unsafe { sys::virGetVersion(&mut library, kind.as_ptr(), &mut driver) })?;
        Ok(driver)
    }

    fn cell_free_memory(&self, cell: i32) -> Result<Option<u64>, Error> {
        let mut bytes = 0;
        // SAFETY: The connection is open and there is room for the one cell that is asked for.
        let cells =
            check(unsafe { sys::virNodeGetCellsFreeMemory(self.as_ptr(), &mut bytes, cell, 1) })?;
        Ok((cells > 0).then_some(bytes))
    }

    fn cell_free_pages(&self, sizes: &[u32], cell: i32) -> Result<Vec<u64>, Error> {
        let (mut sizes, mut counts) = (sizes.to_vec(), vec![0; sizes.len()]);
        let length = u32::try_from(sizes.len()).unwrap_or(0);
        // SAFETY: The connection is open and both arrays have the length that is passed.
        check(unsafe {
            sys::virNodeGetFreePages(
                self.as_ptr(),
                length,
                sizes.as_mut_ptr(),
                cell,
                1,
                counts.as_mut_ptr(),
                0,
            )
        })?;
        Ok(counts)
    }

    fn alloc_pages(
        &self,
        size: u32,
        count: u64,
        cell: i32,
        cells: u32,
        flags: u32,
    ) -> Result<(), Error> {
        let (mut size, mut count) = (size, count);
        // SAFETY: The connection is open; both arrays are one number long, as is said.
        check(unsafe {
            sys::virNodeAllocPages(self.as_ptr(), 1, &mut size, &mut count, cell, cells, flags)
        })
        .map(drop)
    }

    fn cpu_map(&self) -> Result<CpuMap, Error> {
        let (mut map, mut online) = (std::ptr::null_mut(), 0);
        // SAFETY: The connection is open; libvirt allocates a bit for each CPU.
        let present =
            check(unsafe { sys::virNodeGetCPUMap(self.as_ptr(), &mut map, &mut online, 0) })?;
        // SAFETY: The map holds as many bytes as its bits need, for the caller to free.
        let bytes: Vec<u8> = unsafe { take_array(map, present.div_ceil(8)) };
        let is_online =
            |cpu: &u32| bytes.get(*cpu as usize / 8).is_some_and(|byte| byte >> (cpu % 8) & 1 == 1);
        let cpus = (0..u32::try_from(present).unwrap_or(0)).filter(is_online).collect();
        Ok(CpuMap { present, online, cpus })
    }

    fn cpu_stats_count(&self, cpu: i32) -> Result<usize, Error> {
        // SAFETY: The connection is open; without room libvirt only counts.
        count_stats(|stats, count| unsafe {
            sys::virNodeGetCPUStats(self.as_ptr(), cpu, stats, count, 0)
        })
    }

    fn cpu_stats(&self, cpu: i32, count: usize) -> Result<Params, Error> {
        let blank = sys::virNodeCPUStats { field: [0; 80], value: 0 };
        // SAFETY: The connection is open and there is room for as many as is said.
        let stats = read_stats(blank, count, |stats, count| unsafe {
            sys::virNodeGetCPUStats(self.as_ptr(), cpu, stats, count, 0)
        })?;
        Ok(named(stats.iter().map(|stat| (&stat.field, stat.value))))
    }

    fn memory_stats_count(&self, cell: i32) -> Result<usize, Error> {
        // SAFETY: The connection is open; without room libvirt only counts.
        count_stats(|stats, count| unsafe {
            sys::virNodeGetMemoryStats(self.as_ptr(), cell, stats, count, 0)
        })
    }

    fn memory_stats(&self, cell: i32, count: usize) -> Result<Params, Error> {
        let blank = sys::virNodeMemoryStats { field: [0; 80], value: 0 };
        // SAFETY: The connection is open and there is room for as many as is said.
        let stats = read_stats(blank, count, |stats, count| unsafe {
            sys::virNodeGetMemoryStats(self.as_ptr(), cell, stats, count, 0)
        })?;
        Ok(named(stats.iter().map(|stat| (&stat.field, stat.value))))
    }

    fn sev_info(&self) -> Result<Params, Error> {
        // SAFETY: The connection is open and libvirt allocates the parameters.
        Params::allocated(|params, count| unsafe {
            sys::virNodeGetSEVInfo(self.as_ptr(), params, count, 0)
        })
    }

    fn suspend_host(&self, target: u32, seconds: u64) -> Result<(), Error> {
        // SAFETY: The connection is open; the rest are plain numbers.
        check(unsafe { sys::virNodeSuspendForDuration(self.as_ptr(), target, seconds, 0) })
            .map(drop)
    }
}
