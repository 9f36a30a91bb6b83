//! What the documents of pools look like, and that no value breaks them.

use super::document;
use crate::tools::xml::Element;
use proptest::prelude::*;
use virsh_generated::sets::PoolStorage;

fn text(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn described(document: &str) -> Element {
    Element::parse(document).expect("the document is well-formed")
}

#[test]
fn every_part_has_its_place() {
    let storage = PoolStorage {
        source_host: text("h"),
        source_path: text("p"),
        source_dev: text("d"),
        source_name: text("sn"),
        source_format: text("f"),
        source_initiator: text("i"),
        source_protocol_ver: text("4"),
        adapter_name: text("a"),
        auth_type: text("chap"),
        auth_username: text("u"),
        secret_usage: text("s"),
        target: text("/t"),
        ..PoolStorage::default()
    };
    let expected = "<pool type='iscsi'>
  <name>n</name>
  <source>
    <host name='h'/>
    <dir path='p'/>
    <device path='d'/>
    <initiator>
      <iqn name='i'/>
    </initiator>
    <adapter type='scsi_host' name='a'/>
    <auth type='chap' username='u'>
      <secret usage='s'/>
    </auth>
    <format type='f'/>
    <name>sn</name>
    <protocol ver='4'/>
  </source>
  <target>
    <path>/t</path>
  </target>
</pool>
";
    assert_eq!(document("n", "iscsi", &storage).unwrap(), expected);
}

#[test]
fn a_source_needs_more_than_a_user_or_one_number() {
    let storage = PoolStorage {
        auth_type: text("chap"),
        auth_username: text("u"),
        secret_uuid: text("s"),
        adapter_wwnn: text("1"),
        source_protocol_ver: text("3"),
        ..PoolStorage::default()
    };
    assert_eq!(
        document("n", "scsi", &storage).unwrap(),
        "<pool type='scsi'>\n  <name>n</name>\n</pool>\n"
    );
}

#[test]
fn the_first_complete_parent_of_an_adapter_counts() {
    let adapter = |pool: PoolStorage| super::adapter(&pool).map(|adapter| adapter.compact());
    let both =
        PoolStorage { adapter_wwnn: text("1"), adapter_wwpn: text("2"), ..Default::default() };
    let half = PoolStorage { adapter_parent_wwnn: text("3"), ..both.clone() };
    let fabric = PoolStorage { adapter_parent_fabric_wwn: text("5"), ..half.clone() };
    let whole = PoolStorage { adapter_parent_wwpn: text("4"), ..fabric.clone() };
    let named = PoolStorage { adapter_parent: text("scsi_host1"), ..whole.clone() };
    let expect =
        |parent: &str| Some(format!("<adapter type='fc_host'{parent} wwnn='1' wwpn='2'/>"));
    assert_eq!(adapter(half), expect(""));
    assert_eq!(adapter(fabric), expect(" parent_fabric_wwn='5'"));
    assert_eq!(adapter(whole), expect(" parent_wwnn='3' parent_wwpn='4'"));
    assert_eq!(adapter(named), expect(" parent='scsi_host1'"));
}

fn hostile() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ -~<>&'\"\t\r\n\u{1f600}]{1,20}",
        Just("]]>&amp;<!--".to_owned())
    ]
}

proptest! {
    #[test]
    fn any_value_is_kept_or_its_option_named(name in hostile(), target in hostile(), source_dev in hostile()) {
        let storage = PoolStorage { target: Some(target.clone()), source_dev: Some(source_dev.clone()), ..Default::default() };
        match document(&name, "dir", &storage) {
            Ok(document) => {
                let pool = described(&document);
                prop_assert_eq!(pool.find("name").unwrap().text(), name);
                prop_assert_eq!(pool.find("target/path").unwrap().text(), target);
                prop_assert_eq!(pool.find("source/device").unwrap().attribute("path"), Some(source_dev.as_str()));
            }
            Err(error) => {
                let text = error.to_string();
                let blamed = [("--name", &name), ("--target", &target), ("--source-dev", &source_dev)];
                let (_, value) = blamed.into_iter().find(|(option, _)| text.contains(option)).unwrap();
                prop_assert!(value.chars().any(|c| !crate::tools::xml::is_xml(c)));
            }
        }
    }
}
