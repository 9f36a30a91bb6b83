//! Every transport to a daemon, again and again: the program ends in order, whatever libraries the
//! transport brings into it. What goes wrong when threads meet goes wrong in some runs only.

use std::path::Path;
use std::time::{Duration, Instant};

use virsh_lab::command::{End, Run};
use virsh_lab::host::{Host, Options};
use virsh_lab::{machine, paths};

/// The server that the SSH transports need.
const SSHD: &str = r#"
set -eu
dir=$1
mkdir -p /run/sshd "$dir/ssh"
chmod 700 "$dir/ssh"
for kind in rsa ed25519; do ssh-keygen -q -t $kind -N '' -f "$dir/ssh/host_$kind"; done
ssh-keygen -q -t rsa -m PEM -N '' -f "$dir/ssh/id"
cp "$dir/ssh/id.pub" "$dir/ssh/authorized"
# The package's user may be missing where only the program is there.
if ! grep -q '^sshd:' /etc/passwd; then
  cp /etc/passwd "$dir/ssh/passwd"
  echo 'sshd:x:65533:65534::/run/sshd:/usr/sbin/nologin' >> "$dir/ssh/passwd"
  mount --bind "$dir/ssh/passwd" /etc/passwd
fi
cat > "$dir/ssh/config" <<EOF
Port 2222
ListenAddress 127.0.0.1
HostKey $dir/ssh/host_rsa
HostKey $dir/ssh/host_ed25519
AuthorizedKeysFile $dir/ssh/authorized
PidFile $dir/ssh/pid
StrictModes no
UsePAM no
MaxStartups 100
# libssh2 of Debian 12 signs in the old way only.
HostKeyAlgorithms +ssh-rsa
PubkeyAcceptedAlgorithms +ssh-rsa
EOF
"$(command -v sshd || echo /usr/sbin/sshd)" -f "$dir/ssh/config" -E "$dir/log/sshd.log"
for _ in $(seq 200); do [ -s "$dir/ssh/pid" ] && exit; sleep 0.05; done
exit 1
"#;

/// How often each transport is tried: the ones that crashed did so in a third of the runs at least.
const TRIES: [(&str, usize); 6] =
    [("libssh", 50), ("libssh2", 50), ("ssh", 10), ("tls", 20), ("tcp", 20), ("unix", 20)];

/// How long all of it may take.
const LIMIT: Duration = Duration::from_secs(240);

fn has_server() -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).any(|dir| dir.join("sshd").exists())
        || Path::new("/usr/sbin/sshd").exists();
    if !found {
        virsh_tests::skip::skip("the program sshd of the package openssh-server is missing");
    }
    found
}

fn uri(host: &Host, transport: &str) -> String {
    let dir = host.dir().display();
    let ssh = format!("root@127.0.0.1:2222/system?keyfile={dir}/ssh/id");
    match transport {
        "unix" => host.uri("qemu"),
        "tcp" => "qemu+tcp://127.0.0.1/system".into(),
        "tls" => format!("qemu+tls://127.0.0.1/system?pkipath={dir}/pki"),
        "ssh" => format!("qemu+ssh://{ssh}&no_verify=1&no_tty=1"),
        _ => format!("qemu+{transport}://{ssh}&known_hosts_verify=ignore&sshauth=privkey"),
    }
}

#[test]
fn the_program_ends_in_order_over_every_transport() {
    if !machine::ready() || !has_server() {
        return;
    }
    let host = Host::start(&Options { tls: true, ..Options::default() }, None)
        .unwrap_or_else(|error| panic!("{error:#}"));
    let words = host.enter(false);
    let server = Run::new(&words[0]).args(&words[1..]).args(["bash", "-c", SSHD, "sshd"]);
    server.arg(host.dir()).check().unwrap_or_else(|error| panic!("{error:#}"));
    let program = paths::ours();
    let started = Instant::now();
    for (transport, tries) in TRIES {
        for number in 1..=tries {
            let words = host.enter(true);
            let outcome = Run::new(&words[0])
                .args(&words[1..])
                .arg(&program)
                .args(["-c", &uri(&host, transport), "hostname"])
                .env("HOME", host.dir().join("home"))
                .env("LC_ALL", "C.UTF-8")
                .run()
                .unwrap_or_else(|error| panic!("{error:#}"));
            let run = format!("run {number} over {transport}: {outcome:?}");
            assert_eq!(
                (outcome.end, outcome.stdout.as_str()),
                (End::Exit(0), "hosta\n\n"),
                "{run}"
            );
            assert!(started.elapsed() < LIMIT, "{run}");
        }
    }
    assert_ne!(program, paths::oracle(), "our program was tried");
}
