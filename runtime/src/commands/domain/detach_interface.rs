//! `detach-interface`: virDomainGetXMLDesc, virDomainDetachDevice, virDomainDetachDeviceFlags.

use crate::families::device::{
    self,
    detach::{self, Detaching, Device},
    present,
};
use crate::prelude::*;
use virsh_generated::sets::DeviceAffect;

/// Detaches the interface that a type or a MAC address leaves, or prints its XML.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    args: &DetachInterfaceArgs,
) -> Result<DetachInterfaceReply> {
    let read = |flags: &Option<u32>| {
        let defined = *flags == Some(sys::VIR_DOMAIN_AFFECT_CONFIG);
        present::document_or_reason(domain, defined).map_err(undone)
    };
    let find = |document: &xml::Element| {
        Ok(present::interface_of(document, args.type_.as_deref(), args.mac.as_deref())?.dump())
    };
    let steps = steps(domain, &args.device_affect);
    // All are found before the first is detached.
    let present: Vec<xml::Element> = steps.iter().map(read).collect::<Result<_>>()?;
    let documents: Result<Vec<String>> = present.iter().map(find).collect();
    let defined = steps.contains(&Some(sys::VIR_DOMAIN_AFFECT_CONFIG));
    let documents = match documents {
        Err(error) if defined || !args.print_xml => return Err(undone(error)),
        documents => documents?,
    };
    if args.print_xml {
        return Ok(Xml::new(documents.concat()).into());
    }
    let last = steps.last().copied().flatten();
    let what = Detaching {
        flags: last,
        device: Device::Described(documents.last().map_or("", String::as_str)),
        unfinished: detach_interface_unfinished(&args.domain),
        refused: detach_interface_refused(&args.domain),
    };
    let request = || {
        for (document, flags) in documents.iter().zip(&steps) {
            domain.detach(document, *flags)?;
        }
        Ok(())
    };
    let outcome = detach::detach(session, domain, &args.wait, what, request)?;
    Ok(DetachInterfaceUsual { outcome }.into())
}

/// The calls that are made, each with its flags: of the definition and of the running domain,
/// where either is affected.
fn steps(domain: &Domain, affect: &DeviceAffect) -> Vec<Option<u32>> {
    let Some(flags) = device::affected(domain, affect) else { return vec![None] };
    let parts = [sys::VIR_DOMAIN_AFFECT_CONFIG, sys::VIR_DOMAIN_AFFECT_LIVE];
    let steps: Vec<_> = parts.into_iter().filter(|part| flags & part != 0).map(Some).collect();
    if steps.is_empty() { vec![Some(flags)] } else { steps }
}

fn undone(error: Error) -> Error {
    error.and(detach_interface_undone())
}
