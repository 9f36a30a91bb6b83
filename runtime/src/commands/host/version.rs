//! `version`: virGetVersion, virConnectGetType, virConnectGetVersion, virConnectGetLibVersion.

use crate::error::{Context, Result};
use crate::libvirt::NodeExt;
use crate::reply::Reply;
use crate::session::Session;
use crate::startup::VERSION;
use serde_json::{Map, Value};
use virsh_generated::host::VersionArgs;
use virt::connect::Connect;

/// Prints the versions of everything between this program and the hypervisor; what is known is
/// printed also where the rest cannot be told.
pub fn run(session: &mut Session, args: &VersionArgs) -> Result<Reply> {
    let connection = session.connection()?;
    let driver = connection.driver_type().context(|| "failed to get hypervisor type")?;
    let library_failed = || "failed to get the library version";
    let library = release(Connect::version().context(library_failed)?.into());
    let api = release(connection.driver_version().context(library_failed)?);
    let mut known = Known { text: String::new(), facts: Map::new() };
    known.add("compiled", "Compiled against library: libvirt ", VERSION);
    known.add("library", "Using library: libvirt ", &library);
    known.add("api", "Using API: ", &format!("{driver} {api}"));
    let running = connection.hyp_version();
    match running.context(|| "failed to get the hypervisor version") {
        Err(error) => return Err(error.with_reply(known.reply())),
        Ok(0) => {
            let line = format!("Cannot extract running {driver} hypervisor version\n");
            known.text.push_str(&line);
            known.facts.insert("hypervisor".into(), Value::Null);
        }
        Ok(version) => {
            let version = format!("{driver} {}", release(version.into()));
            known.add("hypervisor", "Running hypervisor: ", &version);
        }
    }
    if args.daemon {
        let daemon = connection.lib_version().context(|| "failed to get the daemon version");
        match daemon {
            Err(error) => return Err(error.with_reply(known.reply())),
            Ok(daemon) => {
                known.add("daemon", "Running against daemon: ", &release(daemon.into()));
            }
        }
    }
    Ok(known.reply())
}

/// The versions that are known so far: lines for people, facts for programs.
struct Known {
    text: String,
    facts: Map<String, Value>,
}

impl Known {
    fn add(&mut self, key: &str, label: &str, version: &str) {
        self.text.push_str(&format!("{label}{version}\n"));
        self.facts.insert(key.to_owned(), version.into());
    }

    fn reply(self) -> Reply {
        Reply::data(self.text, self.facts.into())
    }
}

/// A version number as libvirt packs it, in words.
fn release(number: u64) -> String {
    format!("{}.{}.{}", number / 1_000_000, number / 1000 % 1000, number % 1000)
}
