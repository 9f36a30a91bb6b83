//! What is seen of others that use a volume which is to go.

use super::{ours, stub, text};

#[test]
fn a_domain_whose_snapshot_is_gone_meanwhile_still_uses_its_volumes() {
    let stub = stub(include_str!("../../stubs/deletion.c"));
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/commands/beyond/delete.in");
    let line = format!(
        "vol-create-as default-pool shared.img 1G; define {folder}/web.xml; define {folder}/db.xml; \
         snapshot-create-as db before; delete web --storage vdb --yes; vol-list default-pool"
    );
    let output = ours(&stub, &[&line]);
    let refusal =
        "volume '/default-pool/shared.img' of disk 'vdb' of domain 'web' is used by domain 'db'\n";
    assert!(text(&output.stderr).contains(refusal), "{output:?}");
    assert!(text(&output.stdout).contains("/default-pool/shared.img"), "{output:?}");
    assert!(
        stub.take_calls().iter().any(|call| call.starts_with("virDomainSnapshotGetXMLDesc before"))
    );
}
