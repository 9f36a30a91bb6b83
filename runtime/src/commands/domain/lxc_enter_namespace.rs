//! `lxc-enter-namespace`: virDomainLxcOpenNamespace, virDomainLxcEnterNamespace,
//! virDomainLxcEnterSecurityLabel, virDomainLxcEnterCGroup.

use crate::libvirt::lxc::{self, End};
use crate::prelude::*;
use std::ffi::CString;
use std::os::unix::ffi::OsStrExt;
use virt::error::ErrorNumber;

/// Runs a command inside a container.
pub fn run(session: &mut Session, domain: &Domain, args: &LxcEnterNamespaceArgs) -> Result<()> {
    let namespaces = lxc::open_namespaces(domain)?;
    let label = (!args.noseclabel).then(|| lxc::security_label(domain)).transpose()?;
    let command: Result<Vec<CString>, _> =
        args.cmd.iter().map(|word| CString::new(word.as_bytes())).collect();
    let command = command.map_err(|_| Error::usage(lxc_enter_namespace_null_byte()))?;
    session.out.flush();
    let outcome = lxc::run(domain, &namespaces, label, &command)
        .map_err(|error| Error::new(lxc_enter_namespace_no_process(error)))?;
    let how = match outcome.end {
        End::Status(0) => return Ok(()),
        End::Status(status) => format!("exit status {status}"),
        End::Signal(signal) => format!("fatal signal {signal}"),
    };
    let line = format!("internal error: Child process ({}) unexpected {how}", outcome.pid);
    let error = Error::of_kind(ErrorNumber::InternalError, line);
    Err(if outcome.complaint.is_empty() {
        error
    } else {
        error.noted(outcome.complaint.as_slice())
    })
}
