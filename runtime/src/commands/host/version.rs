//! `version`: virGetVersion, virConnectGetType, virConnectGetVersion, virConnectGetLibVersion.

use crate::libvirt::release;
use crate::prelude::*;
use virsh_generated::LANGUAGE;

/// Prints the versions of everything between this program and the hypervisor; what is known is
/// printed also where the rest cannot be told.
pub fn run(session: &mut Session, args: &VersionArgs) -> Result<VersionReply> {
    let connection = session.connection()?;
    let driver = connection.driver_type().context(version_no_driver)?;
    let library = release(Connect::version().context(version_no_library)?.into());
    let api = release(connection.driver_version().context(version_no_library)?);
    let mut known = VersionReply {
        compiled: LANGUAGE.to_owned(),
        release: env!("CARGO_PKG_VERSION").to_owned(),
        library,
        api: format!("{driver} {api}"),
        hypervisor: None,
        unversioned: None,
        daemon: None,
    };
    match connection.hyp_version().context(version_no_hypervisor) {
        Err(error) => return Err(error.with_reply(known)),
        Ok(0) => known.unversioned = Some(driver),
        Ok(version) => known.hypervisor = Some(format!("{driver} {}", release(version.into()))),
    }
    if args.daemon {
        match connection.lib_version().context(version_no_daemon) {
            Err(error) => return Err(error.with_reply(known)),
            Ok(version) => known.daemon = Some(release(version.into())),
        }
    }
    Ok(known)
}
