//! `version`: virGetVersion, virConnectGetType, virConnectGetVersion, virConnectGetLibVersion.

use crate::error::{Context, Result};
use crate::libvirt::NodeExt;
use crate::reply::Reply;
use crate::session::Session;
use crate::startup::VERSION;
use serde_json::json;
use virsh_generated::host::VersionArgs;
use virt::connect::Connect;

/// Prints the versions of everything between this program and the hypervisor.
pub fn run(session: &mut Session, args: &VersionArgs) -> Result<Reply> {
    let connection = session.connection()?;
    let driver = connection.driver_type().context(|| "failed to get hypervisor type".to_owned())?;
    let library_failed = || "failed to get the library version".to_owned();
    let library = release(Connect::version().context(library_failed)?.into());
    let api = release(connection.driver_version().context(library_failed)?);
    let running = connection.hyp_version();
    let running = running.context(|| "failed to get the hypervisor version".to_owned())?;
    let running = (running != 0).then(|| release(running.into()));
    let daemon = match args.daemon {
        true => Some(
            connection.lib_version().context(|| "failed to get the daemon version".to_owned())?,
        ),
        false => None,
    };
    let daemon = daemon.map(|daemon| release(daemon.into()));
    let mut text = format!(
        "Compiled against library: libvirt {VERSION}\n\
         Using library: libvirt {library}\n\
         Using API: {driver} {api}\n"
    );
    text.push_str(&match &running {
        Some(version) => format!("Running hypervisor: {driver} {version}\n"),
        None => format!("Cannot extract running {driver} hypervisor version\n"),
    });
    if let Some(daemon) = &daemon {
        text.push_str(&format!("Running against daemon: {daemon}\n"));
    }
    let mut facts = json!({
        "compiled": VERSION,
        "library": library,
        "api": format!("{driver} {api}"),
        "hypervisor": running.map(|version| format!("{driver} {version}")),
    });
    if let (Some(daemon), Some(facts)) = (daemon, facts.as_object_mut()) {
        facts.insert("daemon".to_owned(), daemon.into());
    }
    Ok(Reply::data(text, facts))
}

/// A version number as libvirt packs it, in words.
fn release(number: u64) -> String {
    format!("{}.{}.{}", number / 1_000_000, number / 1000 % 1000, number % 1000)
}
