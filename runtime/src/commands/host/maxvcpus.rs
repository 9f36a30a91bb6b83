//! `maxvcpus`: virConnectGetDomainCapabilities, virConnectGetMaxVcpus.

use crate::prelude::*;
use crate::tools::xml::Element;

/// Prints the limit: that of the domain capabilities, where the driver has them, is the
/// more exact one.
pub fn run(session: &mut Session, args: &MaxvcpusArgs) -> Result<MaxvcpusReply> {
    let connection = session.connection()?;
    let kind = args.type_.as_deref();
    let capabilities = connection.domain_capabilities(None, None, None, kind, 0).ok();
    let max_vcpus = match capabilities.as_deref().and_then(limit) {
        Some(max) => max,
        None => connection.max_vcpus(kind)?,
    };
    Ok(MaxvcpusReply { max_vcpus: max_vcpus.into() })
}

/// The limit that domain capabilities name.
fn limit(capabilities: &str) -> Option<u32> {
    let vcpu = Element::parse(capabilities).ok()?;
    vcpu.find("vcpu")?.attribute("max")?.parse().ok().filter(|max| *max > 0)
}
