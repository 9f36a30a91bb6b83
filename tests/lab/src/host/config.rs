//! The configuration files that a host's daemons read.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

use anyhow::{Context, Result};

use super::Options;
use crate::command::Run;
use crate::{paths, pki};

/// The address that certificates name: clients of TLS run inside the host's network.
const LOOPBACK: &str = "127.0.0.1";

/// Writes `dir`'s whole tree: state directories, daemon configuration, networks, filters, XML for the sessions.
///
/// # Errors
/// When something cannot be written.
pub fn write(dir: &Path, options: &Options) -> Result<()> {
    for name in
        ["etc/qemu/networks", "run/libvirt", "lib", "cache/qemu", "log", "tmp", "bin", "home"]
    {
        fs::create_dir_all(dir.join(name))?;
    }
    fs::write(dir.join("etc/libvirtd.conf"), libvirtd(dir, options))?;
    fs::write(dir.join("etc/qemu.conf"), qemu(options))?;
    fs::write(
        dir.join("etc/virtlogd.conf"),
        "log_outputs = \"3:file:/var/log/libvirt/virtlogd.log\"\n",
    )?;
    fs::copy(
        paths::lab().join("xml/network-default.xml"),
        dir.join("etc/qemu/networks/default.xml"),
    )?;
    copy_tree(Path::new("/etc/libvirt/nwfilter"), &dir.join("etc/nwfilter"))
        .context("the package's network filters")?;
    copy_tree(&paths::lab().join("xml"), &dir.join("xml"))?;
    // A bind mount of the script in the tree would carry the tree's path into the host; a copy does not.
    fs::copy(paths::lab().join("scripts/dmidecode"), dir.join("bin/dmidecode"))?;
    fs::set_permissions(dir.join("bin/dmidecode"), fs::Permissions::from_mode(0o755))?;
    if options.tls {
        pki::make(&dir.join("pki"), LOOPBACK)?;
    }
    if options.sasl {
        sasl(dir)?;
    }
    Ok(())
}

fn libvirtd(dir: &Path, options: &Options) -> String {
    let pki = dir.join("pki").display().to_string();
    let tls = if options.tls {
        format!(
            "listen_tls = 1\nca_file = \"{pki}/cacert.pem\"\ncert_file = \"{pki}/servercert.pem\"\n\
             key_file = \"{pki}/serverkey.pem\"\n"
        )
    } else {
        "listen_tls = 0\n".into()
    };
    let tcp = if options.sasl { "sasl" } else { "none" };
    format!(
        "host_uuid = \"{}\"\nunix_sock_group = \"root\"\nunix_sock_rw_perms = \"0700\"\nunix_sock_ro_perms = \"0777\"\n\
         auth_unix_rw = \"none\"\nauth_unix_ro = \"none\"\nlisten_tcp = 1\nlisten_addr = \"0.0.0.0\"\nauth_tcp = \"{tcp}\"\n\
         log_outputs = \"3:file:/var/log/libvirt/libvirtd.log\"\n{tls}",
        options.uuid()
    )
}

fn qemu(options: &Options) -> String {
    let migration = options.address.as_ref().map_or_else(String::new, |address| {
        format!("migration_host = \"{address}\"\nmigration_address = \"0.0.0.0\"\nmigrate_tls_x509_cert_dir = \"/var/lib/libvirt/images\"\n")
    });
    format!(
        "user = \"root\"\ngroup = \"root\"\ndynamic_ownership = 0\nremember_owner = 0\nsecurity_driver = \"none\"\n\
         namespaces = []\nstdio_handler = \"file\"\nvnc_listen = \"127.0.0.1\"\nset_process_name = 0\n\
         max_core = \"unlimited\"\n{migration}"
    )
}

/// A password database with one user, `fred`, whose password is `lab`.
fn sasl(dir: &Path) -> Result<()> {
    let sasl = dir.join("sasl");
    fs::create_dir_all(&sasl)?;
    let database = sasl.join("passwd.db");
    // Over plain TCP libvirt insists on a mechanism that encrypts, and this is the only one without Kerberos.
    let text = format!("mech_list: digest-md5\nsasldb_path: {}\n", database.display());
    fs::write(sasl.join("libvirt.conf"), text)?;
    Run::new("saslpasswd2")
        .args(["-p", "-c", "-a", "libvirt", "-u", "lab", "-f"])
        .arg(&database)
        .arg("fred")
        .input("lab\n")
        .check()?;
    let client = "[credentials-lab]\nauthname=fred@lab\npassword=lab\n\n[auth-libvirt-default]\ncredentials=lab\n";
    fs::write(sasl.join("auth.conf"), client)?;
    Ok(())
}

/// Copies a directory with everything in it; links stay links, as the autostart folders need them.
pub fn copy_tree(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        let kind = entry.file_type()?;
        if kind.is_dir() {
            copy_tree(&entry.path(), &target)?;
        } else if kind.is_symlink() {
            symlink(fs::read_link(entry.path())?, target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
