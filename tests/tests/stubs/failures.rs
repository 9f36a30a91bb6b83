//! Calls that fail in the middle of a command: what is said then, and what is shown all the same.

use super::{stub, text};
use std::process::{Command, Output};
use virsh_tests::bounded;
use virsh_tests::parity::programs;

/// The call that fails, the command, and what is said of it.
const CASES: [(&str, &str, &str); 3] = [
    (
        "virConnectListAllSecrets",
        "secret-list",
        "error: Failed to list node secrets\nerror: REASON",
    ),
    (
        "virStoragePoolIsActive",
        "vol-info x --pool default-pool",
        "error: pool 'default-pool' is not active\nerror: REASON",
    ),
    ("virDomainGetState", "list --all", ""),
];

#[test]
fn a_call_that_fails_is_told_as_virsh_tells_it() {
    let stub = stub(include_str!("../../stubs/failures.c"));
    let reason = "Network not found: no network with matching name 'gone'\n";
    for (fails, line, said) in CASES {
        let run = |mut command: Command| -> Output {
            bounded::run(command.env("STUB_FAILS", fails).arg(line), b"")
        };
        let mut command = bounded::virsh();
        stub.under(&mut command);
        let output = run(command);
        let (shown, told) = (text(&output.stdout), text(&output.stderr));
        assert!(told.starts_with(&said.replace("REASON", reason)), "{line}: {shown}{told}");
        // A domain whose state cannot be read is left out.
        assert!(!shown.contains("test"), "{line}: {shown}");
        assert!(!stub.take_calls().is_empty(), "{line}: {fails} is not called");
        if let Some(oracle) = programs::oracle_or_skip() {
            let mut command = bounded::on_mock(oracle);
            stub.before(&mut command);
            let expected = run(command);
            let _ = stub.take_calls();
            assert_eq!(text(&expected.stdout), shown, "{line}");
            assert_eq!(text(&expected.stderr), told, "{line}");
            assert_eq!(expected.status, output.status, "{line}");
        }
    }
}
