//! A certificate authority for one host, with a server and a client certificate, made by openssl in 0.1 s.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::command::Run;

const KEY: [&str; 5] = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];

/// Writes `cacert.pem`, `server{cert,key}.pem` and `client{cert,key}.pem` into `dir`, for a server at `address`.
///
/// # Errors
/// When openssl fails.
pub fn make(dir: &Path, address: &str) -> Result<()> {
    fs::create_dir_all(dir)?;
    openssl(dir, &["req", "-x509"])
        .args(KEY)
        .args(["-days", "30", "-subj", "/CN=lab CA", "-addext", "keyUsage=critical,keyCertSign"])
        .args(["-keyout", "cakey.pem", "-out", "cacert.pem"])
        .check()?;
    certificate(
        dir,
        "server",
        &format!("subjectAltName=IP:{address},DNS:localhost\nextendedKeyUsage=serverAuth\n"),
    )?;
    certificate(dir, "client", "extendedKeyUsage=clientAuth\n")
}

fn certificate(dir: &Path, role: &str, extensions: &str) -> Result<()> {
    let key = format!("{role}key.pem");
    let request = format!("{role}.csr");
    openssl(dir, &["req", "-new"])
        .args(KEY)
        .args(["-subj", &format!("/O=lab/CN={role}"), "-keyout", &key, "-out", &request])
        .check()?;
    // GnuTLS, which libvirt uses, insists on keyEncipherment.
    let common =
        "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\n";
    fs::write(dir.join("extensions"), format!("{common}{extensions}"))?;
    openssl(dir, &["x509", "-req", "-in", &request])
        .args([
            "-CA",
            "cacert.pem",
            "-CAkey",
            "cakey.pem",
            "-CAcreateserial",
            "-days",
            "30",
            "-extfile",
            "extensions",
        ])
        .args(["-out", &format!("{role}cert.pem")])
        .check()
        .map(drop)
}

fn openssl(dir: &Path, words: &[&str]) -> Run {
    Run::new("openssl").args(words).dir(dir)
}
