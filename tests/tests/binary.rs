//! What the dynamic linker is told of the program.

use std::process::Command;

fn readelf(option: &str) -> String {
    let output = Command::new("readelf")
        .args(["--wide", option])
        .arg(virsh_tests::virsh())
        .output()
        .expect("readelf, which comes with the compiler");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn the_program_starts_without_libvirt() {
    let needed: Vec<String> = readelf("--dynamic")
        .lines()
        .filter(|line| line.contains("(NEEDED)"))
        .map(str::to_owned)
        .collect();
    assert!(needed.iter().any(|line| line.contains("libc.so")), "{needed:?}");
    assert!(!needed.iter().any(|line| line.contains("virt")), "{needed:?}");
}

#[test]
fn messages_are_in_english_in_every_locale() {
    // Without a call of these the C library stays in the locale "C", for libvirt's messages as well.
    let symbols = readelf("--dyn-syms");
    for function in ["setlocale", "bindtextdomain", "gettext"] {
        assert!(!symbols.contains(&format!(" {function}")), "{function}");
    }
}

#[test]
fn libvirt_does_not_find_the_forwarders_of_its_own_functions() {
    let symbols = readelf("--dyn-syms");
    let names = symbols.lines().filter_map(|line| line.split_whitespace().nth(7));
    let names: Vec<&str> = names.collect();
    assert!(names.iter().any(|name| name.starts_with("dlsym")), "{symbols}");
    let forwarders: Vec<_> = names.iter().filter(|name| name.starts_with("vir")).collect();
    assert!(forwarders.is_empty(), "{forwarders:?}");
}

#[test]
fn libraries_of_one_hypervisor_are_opened_by_its_commands_only() {
    let opened = |words: &[&str]| {
        let output = virsh_tests::bounded::run(
            virsh_tests::bounded::virsh().env("LD_DEBUG", "files").args(words),
            b"",
        );
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        ["libvirt.so.0", "libvirt-qemu.so.0", "libvirt-lxc.so.0"]
            .map(|library| said.contains(&format!("file={library} ")))
    };
    assert_eq!(opened(&["uri"]), [true, false, false]);
    assert_eq!(opened(&["qemu-monitor-command", "test", "stop"]), [true, true, false]);
    assert_eq!(opened(&["lxc-enter-namespace", "test", "/bin/true"]), [true, false, true]);
}
