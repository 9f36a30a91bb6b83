//! `domcontrol`: virDomainGetControlInfo.

use crate::error::Result;
use crate::libvirt::MonitorExt;
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::json;
use virsh_generated::monitor::DomcontrolArgs;
use virt_sys as sys;

/// Prints the state, with what is wrong or since when it has been so.
pub fn run(_session: &mut Session, domain: &Domain, _args: &DomcontrolArgs) -> Result<Reply> {
    let info = domain.control_info()?;
    let seconds = info.milliseconds as f64 / 1000.0;
    let (state, details) = match info.state {
        sys::VIR_DOMAIN_CONTROL_OK => ("ok", None),
        sys::VIR_DOMAIN_CONTROL_JOB => ("background job", None),
        sys::VIR_DOMAIN_CONTROL_OCCUPIED => ("occupied", None),
        sys::VIR_DOMAIN_CONTROL_ERROR => ("error", Some(reason(info.details))),
        _ => ("unknown", None),
    };
    let (text, elapsed) = match (state, details) {
        ("ok", _) => ("ok\n".to_owned(), None),
        (_, Some(details)) => (format!("{state}: {details}\n"), None),
        _ => (format!("{state} ({seconds:.3}s)\n"), Some(seconds)),
    };
    let details = details.filter(|details| !details.is_empty());
    Ok(Reply::data(text, json!({ "state": state, "elapsed": elapsed, "details": details })))
}

fn reason(details: u32) -> &'static str {
    match details {
        sys::VIR_DOMAIN_CONTROL_ERROR_REASON_MONITOR => "monitor failure",
        sys::VIR_DOMAIN_CONTROL_ERROR_REASON_INTERNAL => "internal (locking) error",
        _ => "",
    }
}
