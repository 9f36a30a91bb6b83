//! What is seen of others that use a volume which is to go.

use super::{ours, stub, text};
use virsh_tests::bounded;

/// Two domains with one volume, of which one has a snapshot and the other is deleted with options.
fn line(delete: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/commands/beyond/delete.in");
    format!(
        "vol-create-as default-pool shared.img 1G; define {folder}/web.xml; define {folder}/db.xml; \
         snapshot-create-as db before; delete web {delete} --yes; vol-list default-pool; list --all --name"
    )
}

#[test]
fn a_domain_whose_snapshot_is_gone_meanwhile_still_uses_its_volumes() {
    let stub = stub(include_str!("../../stubs/deletion.c"));
    let output = ours(&stub, &[&line("--storage vdb")]);
    let refusal =
        "volume '/default-pool/shared.img' of disk 'vdb' of domain 'web' is used by domain 'db'\n";
    assert!(text(&output.stderr).contains(refusal), "{output:?}");
    assert!(text(&output.stdout).contains("/default-pool/shared.img"), "{output:?}");
    assert!(
        stub.take_calls().iter().any(|call| call.starts_with("virDomainSnapshotGetXMLDesc before"))
    );
}

#[test]
fn where_it_cannot_be_told_who_uses_a_volume_none_is_deleted() {
    let stub = stub(include_str!("../../stubs/deletion.c"));
    let with = |delete: &str| {
        let mut command = bounded::virsh();
        command.env("STUB_ANSWER", "unsupported").arg(line(delete));
        bounded::run(stub.under(&mut command), b"")
    };
    let output = with("--storage vdb");
    let error =
        "error: this function is not supported by the connection driver: virDomainGetJobInfo\n";
    assert_eq!(text(&output.stderr).trim_end(), error.trim_end(), "{output:?}");
    assert!(text(&output.stdout).contains("/default-pool/shared.img"), "{output:?}");
    assert!(text(&output.stdout).contains("\nweb\n"), "{output:?}");
    // The domain alone goes all the same.
    let output = with("");
    assert!(text(&output.stdout).contains("Domain 'web' deleted\n"), "{output:?}");
}
