//! What the documents of pools look like, and that no value breaks them.

use super::Description;
use crate::error::Result;
use crate::xml::Element;
use proptest::prelude::*;

fn described(document: &str) -> Element {
    Element::parse(document).expect("the document is well-formed")
}

#[test]
fn every_part_has_its_place() {
    let pool = Description {
        name: "n",
        kind: "iscsi",
        source_host: Some("h"),
        source_path: Some("p"),
        source_dev: Some("d"),
        source_name: Some("sn"),
        source_format: Some("f"),
        source_initiator: Some("i"),
        source_protocol_ver: Some("4"),
        adapter_name: Some("a"),
        auth_type: Some("chap"),
        auth_username: Some("u"),
        secret_usage: Some("s"),
        target: Some("/t"),
        ..Description::default()
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
    assert_eq!(pool.document(), expected);
}

#[test]
fn a_source_needs_more_than_a_user_or_one_number() {
    let pool = Description {
        name: "n",
        kind: "scsi",
        auth_type: Some("chap"),
        auth_username: Some("u"),
        secret_uuid: Some("s"),
        adapter_wwnn: Some("1"),
        source_protocol_ver: Some("3"),
        ..Description::default()
    };
    assert_eq!(pool.document(), "<pool type='scsi'>\n  <name>n</name>\n</pool>\n");
}

#[test]
fn the_first_complete_parent_of_an_adapter_counts() {
    let adapter = |pool: Description<'_>| pool.adapter().map(|adapter| adapter.compact());
    let both =
        Description { adapter_wwnn: Some("1"), adapter_wwpn: Some("2"), ..Default::default() };
    let half = Description { adapter_parent_wwnn: Some("3"), ..both };
    let fabric = Description { adapter_parent_fabric_wwn: Some("5"), ..half };
    let whole = Description { adapter_parent_wwpn: Some("4"), ..fabric };
    let named = Description { adapter_parent: Some("scsi_host1"), ..whole };
    let expect =
        |parent: &str| Some(format!("<adapter type='fc_host'{parent} wwnn='1' wwpn='2'/>"));
    assert_eq!(adapter(half), expect(""));
    assert_eq!(adapter(fabric), expect(" parent_fabric_wwn='5'"));
    assert_eq!(adapter(whole), expect(" parent_wwnn='3' parent_wwpn='4'"));
    assert_eq!(adapter(named), expect(" parent='scsi_host1'"));
}

#[derive(Debug)]
struct Args {
    name: String,
    target: String,
    source_dev: String,
}

fn document(args: &Args) -> Result<String> {
    let pool = Description {
        name: crate::xml::writable("name", &args.name)?,
        kind: "dir",
        target: Some(crate::xml::writable("target", &args.target)?),
        source_dev: Some(crate::xml::writable("source-dev", &args.source_dev)?),
        ..Description::default()
    };
    Ok(pool.document())
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
        let args = Args { name, target, source_dev };
        match document(&args) {
            Ok(document) => {
                let pool = described(&document);
                prop_assert_eq!(pool.find("name").unwrap().text(), args.name);
                prop_assert_eq!(pool.find("target/path").unwrap().text(), args.target);
                prop_assert_eq!(pool.find("source/device").unwrap().attribute("path"), Some(args.source_dev.as_str()));
            }
            Err(error) => {
                let text = error.to_string();
                let blamed = [("--name", &args.name), ("--target", &args.target), ("--source-dev", &args.source_dev)];
                let (_, value) = blamed.into_iter().find(|(option, _)| text.contains(option)).unwrap();
                prop_assert!(value.chars().any(|c| !crate::xml::is_xml(c)));
            }
        }
    }
}
