//! The CPUs that a hypervisor provides: virConnectBaselineHypervisorCPU,
//! virConnectCompareHypervisorCPU.

use super::memory::{c_string, check, take_string};
use std::ffi::{CString, c_char};
use virsh_generated::sets::CpuHypervisor;
use virt::connect::Connect;
use virt::error::Error;
use virt_sys as sys;

/// What connections know of the CPUs of their hypervisors.
pub trait HypervisorExt {
    /// A CPU that all given ones and the hypervisor can provide
    /// (`virConnectBaselineHypervisorCPU`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn baseline_hypervisor_cpu(
        &self,
        hypervisor: &CpuHypervisor,
        cpus: &[String],
        flags: u32,
    ) -> Result<String, Error>;

    /// Compares a CPU with what the hypervisor provides (`virConnectCompareHypervisorCPU`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    fn compare_hypervisor_cpu(
        &self,
        hypervisor: &CpuHypervisor,
        cpu: &str,
        flags: u32,
    ) -> Result<i32, Error>;
}

/// The hypervisor's texts as C strings that live as long as this.
struct RawHypervisor([Option<CString>; 4]);

impl RawHypervisor {
    fn new(hypervisor: &CpuHypervisor) -> Result<RawHypervisor, Error> {
        let text = |text: &Option<String>| text.as_deref().map(c_string).transpose();
        Ok(RawHypervisor([
            text(&hypervisor.emulator)?,
            text(&hypervisor.arch)?,
            text(&hypervisor.machine)?,
            text(&hypervisor.virttype)?,
        ]))
    }

    fn pointers(&self) -> [*const c_char; 4] {
        self.0.each_ref().map(|text| text.as_ref().map_or(std::ptr::null(), |text| text.as_ptr()))
    }
}

impl HypervisorExt for Connect {
    fn baseline_hypervisor_cpu(
        &self,
        hypervisor: &CpuHypervisor,
        cpus: &[String],
        flags: u32,
    ) -> Result<String, Error> {
        let hypervisor = RawHypervisor::new(hypervisor)?;
        let [emulator, arch, machine, virttype] = hypervisor.pointers();
        let cpus = cpus.iter().map(|cpu| c_string(cpu)).collect::<Result<Vec<_>, _>>()?;
        let mut raw: Vec<*const c_char> = cpus.iter().map(|cpu| cpu.as_ptr()).collect();
        let count = u32::try_from(raw.len()).unwrap_or(0);
        // SAFETY: The connection is open, all texts are null or C strings that live during
        // the call, and the result is the caller's.
        let text = unsafe {
            take_string(sys::virConnectBaselineHypervisorCPU(
                self.as_ptr(),
                emulator,
                arch,
                machine,
                virttype,
                raw.as_mut_ptr(),
                count,
                flags,
            ))
        };
        text.ok_or_else(Error::last_error)
    }

    fn compare_hypervisor_cpu(
        &self,
        hypervisor: &CpuHypervisor,
        cpu: &str,
        flags: u32,
    ) -> Result<i32, Error> {
        let hypervisor = RawHypervisor::new(hypervisor)?;
        let [emulator, arch, machine, virttype] = hypervisor.pointers();
        let cpu = c_string(cpu)?;
        // SAFETY: The connection is open and all texts are null or C strings that live during
        // the call.
        let result = unsafe {
            sys::virConnectCompareHypervisorCPU(
                self.as_ptr(),
                emulator,
                arch,
                machine,
                virttype,
                cpu.as_ptr(),
                flags,
            )
        };
        check(result)?;
        Ok(result)
    }
}
