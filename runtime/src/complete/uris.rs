//! The URIs of connections: those of local drivers, the aliases of libvirt's settings, and hosts that SSH knows.

use super::candidate::Candidate;
use crate::tools::home;
use crate::words::ConnectionUri;
use std::path::{Path, PathBuf};

/// All URIs that are known, without a connection; of an alias, the meaning is what it stands for.
#[must_use]
pub fn candidates() -> Vec<Candidate> {
    let local = ConnectionUri::WORDS.iter().map(|uri| Candidate::word(*uri, ""));
    let aliases = aliases(&read(settings()));
    let aliases = aliases.into_iter().map(|(alias, uri)| Candidate::word(alias, uri));
    let (config, known) = (ssh("config"), ssh("known_hosts"));
    let mut hosts = configured(&read(config));
    hosts.extend(visited(&read(known)));
    hosts.sort();
    hosts.dedup();
    let hosts = hosts.iter().map(|host| Candidate::word(format!("qemu+ssh://{host}/system"), ""));
    local.chain(aliases).chain(hosts).collect()
}

/// The library's settings: root's, or the user's.
fn settings() -> Option<PathBuf> {
    if rustix::process::geteuid().is_root() {
        return Some(PathBuf::from("/etc/libvirt/libvirt.conf"));
    }
    let folder = std::env::var_os("XDG_CONFIG_HOME").filter(|path| !path.is_empty());
    let folder = folder.map(PathBuf::from).or_else(|| Some(home::directory()?.join(".config")));
    Some(folder?.join("libvirt/libvirt.conf"))
}

fn ssh(file: &str) -> Option<PathBuf> {
    Some(home::directory()?.join(".ssh").join(file))
}

/// The text of a regular file; a pipe in its place must not be waited for.
fn read(path: Option<PathBuf>) -> String {
    let regular = |path: &Path| path.metadata().is_ok_and(|found| found.is_file());
    let text = path.filter(|path| regular(path)).and_then(|path| std::fs::read(path).ok());
    String::from_utf8_lossy(&text.unwrap_or_default()).into_owned()
}

/// The aliases of settings, `uri_aliases = [ "alias=URI", ]`, with what they stand for.
fn aliases(settings: &str) -> Vec<(String, String)> {
    let lines = settings.lines().map(str::trim).filter(|line| !line.starts_with('#'));
    let lines: String = lines.flat_map(|line| [line, "\n"]).collect();
    let list = lines.split("\nuri_aliases").last().filter(|list| list.len() < lines.len());
    let list = list.or_else(|| lines.strip_prefix("uri_aliases")).and_then(|list| {
        let list = list.trim_start().strip_prefix('=')?.trim_start().strip_prefix('[')?;
        list.split(']').next()
    });
    // Every second part stands between quotes.
    let texts = list.unwrap_or_default().split(['"', '\'']).skip(1).step_by(2);
    let pairs = texts.filter_map(|text| text.split_once('='));
    pairs.map(|(alias, uri)| (alias.to_owned(), uri.to_owned())).collect()
}

/// The hosts that the settings of SSH name, patterns left out.
fn configured(config: &str) -> Vec<String> {
    let hosts = config.lines().filter_map(|line| {
        let (key, hosts) = line.trim().split_once([' ', '\t', '='])?;
        key.eq_ignore_ascii_case("host").then_some(hosts)
    });
    let names = hosts.flat_map(|hosts| hosts.split([' ', '\t', '=', '"']));
    names.filter(|name| is_host(name)).map(str::to_owned).collect()
}

/// The hosts whose keys SSH knows, where their names are not hashed; of several names the first.
fn visited(known: &str) -> Vec<String> {
    let fields = known.lines().filter_map(|line| line.split_whitespace().next());
    let names = fields.filter_map(|field| field.split(',').next());
    names
        .filter_map(|name| match name.strip_prefix('[').and_then(|name| name.split_once("]:")) {
            Some((host, port)) => is_host(host).then(|| format!("{host}:{port}")),
            None => is_host(name).then(|| name.to_owned()),
        })
        .collect()
}

/// Tells whether a word is the name of a host that can stand in a URI as it is.
fn is_host(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aliases_are_those_of_the_list() {
        let settings = "# uri_aliases = [ \"no=x\" ]\nuri_default = \"a=b\"\n\
            uri_aliases = [\n  \"hail=qemu+ssh://root@hail/system\",\n # \"old=x\",\n  'sleet=lxc:///',\n]\n";
        let pair = |alias: &str, uri: &str| (alias.to_owned(), uri.to_owned());
        let found = [pair("hail", "qemu+ssh://root@hail/system"), pair("sleet", "lxc:///")];
        assert_eq!(aliases(settings), found);
        assert_eq!(aliases("uri_aliases=['a=b']"), [pair("a", "b")]);
        assert!(aliases("uri_default = \"a=b\"\n").is_empty());
    }

    #[test]
    fn hosts_have_names_without_patterns() {
        let config = "Host web db.example\n  HostName 10.0.0.1\nhost=mail\nHost *.lan !bad ?x\n";
        assert_eq!(configured(config), ["web", "db.example", "mail"]);
        let known = "web,10.0.0.1 ssh-ed25519 A\n|1|aGFzaA==|eA== ssh-rsa B\n\
            @revoked * ssh-rsa C\n# x\n[gate]:2222 ssh-rsa D\n";
        assert_eq!(visited(known), ["web", "gate:2222"]);
    }
}
