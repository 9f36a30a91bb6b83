//! Records: fields by place and by key, and what is refused.

use super::*;
use proptest::prelude::*;

const fn field(name: &'static str, value: FieldType, required: bool, by: FieldBy) -> FieldDef {
    FieldDef { name, value, required, by, ..FieldDef::NONE }
}

const BANDWIDTH: RecordDef = RecordDef {
    fields: &[
        field("average", FieldType::Uint, true, FieldBy::Place),
        field("peak", FieldType::Uint, false, FieldBy::Place),
        field("burst", FieldType::Uint, false, FieldBy::Place),
        field("floor", FieldType::Uint, false, FieldBy::Place),
    ],
    ..RecordDef::NONE
};
const DISK: RecordDef = RecordDef {
    doubled: true,
    fields: &[
        field("name", FieldType::Text, true, FieldBy::Place),
        field("snapshot", FieldType::Text, false, FieldBy::Key),
        field("file", FieldType::Text, false, FieldBy::Key),
    ],
    ..RecordDef::NONE
};
const MEMORY: RecordDef = RecordDef {
    doubled: true,
    fields: &[
        field("file", FieldType::Text, true, FieldBy::Either),
        field("snapshot", FieldType::Text, false, FieldBy::Key),
    ],
    ..RecordDef::NONE
};
const WEIGHTS: RecordDef = RecordDef {
    repeats: true,
    fields: &[
        field("device", FieldType::Text, true, FieldBy::Place),
        field("weight", FieldType::Uint, true, FieldBy::Place),
    ],
    ..RecordDef::NONE
};
const ADDRESS: RecordDef = RecordDef {
    separator: '.',
    kinds: &["pci", "usb"],
    fields: &[
        field("domain", FieldType::Text, true, FieldBy::Place),
        field("bus", FieldType::Text, false, FieldBy::Place),
    ],
    ..RecordDef::NONE
};
const PAIR: RecordDef = RecordDef {
    separator: '=',
    fields: &[
        field("name", FieldType::Text, true, FieldBy::Place),
        field("value", FieldType::Long, true, FieldBy::Place),
    ],
    ..RecordDef::NONE
};

fn one(def: &RecordDef, text: &str) -> RawRecord {
    let mut records = parse_record(def, text).expect(text);
    assert_eq!(records.len(), 1);
    records.remove(0)
}

fn error(def: &RecordDef, text: &str) -> String {
    parse_record(def, text).expect_err(text).part().to_owned()
}

#[test]
fn parts_too_many_may_be_looked_for_first() {
    let limits = RecordDef { surplus: Some("too many"), ..BANDWIDTH };
    let surplus = |part: &str| Err(RecordError::Surplus(part.to_owned()));
    assert_eq!(parse_record(&limits, "x,2,3,4,5"), surplus("5"));
    assert_eq!(parse_record(&limits, "1,2,3,4,"), surplus(""));
    assert_eq!(parse_record(&limits, "1,x"), Err(RecordError::Field("peak".to_owned())));
}

#[test]
fn fields_are_judged_together_once_all_are_read() {
    const LIMITS: RecordDef = RecordDef {
        out_of_range: Some("too large"),
        checks: &[
            FieldCheck {
                at_least_one: &["average", "floor"],
                none_of: &[],
                beside: &["peak"],
                error: "needed",
            },
            FieldCheck {
                at_least_one: &[],
                none_of: &["floor"],
                beside: &[],
                error: "unsupported",
            },
        ],
        fields: &[
            FieldDef { max: 1000, ..field("average", FieldType::Ulong, false, FieldBy::Place) },
            field("peak", FieldType::Ulong, false, FieldBy::Place),
            field("floor", FieldType::Ulong, false, FieldBy::Place),
        ],
        ..RecordDef::NONE
    };
    for (text, error) in [
        ("1000,5", None),
        ("1001,0,1", Some("too large")),
        ("0", None),
        ("0,0,", None),
        (",1", Some("needed")),
        ("0,1,0", Some("needed")),
        (",1,1", Some("unsupported")),
        ("5,,2", Some("unsupported")),
    ] {
        let judged = parse_record(&LIMITS, text).map(drop);
        assert_eq!(judged, error.map_or(Ok(()), |words| Err(RecordError::Said(words))), "{text}");
    }
    let malformed = RecordError::Field("peak".to_owned());
    assert_eq!(parse_record(&LIMITS, "1001,x"), Err(malformed), "all are read before");
}

#[test]
fn fields_have_places() {
    let mut limits = one(&BANDWIDTH, "1000,,500");
    assert_eq!(limits.number::<u32>(0), Some(1000));
    assert_eq!((limits.number::<u32>(1), limits.number::<u32>(2)), (None, Some(500)));
    assert_eq!(limits.number::<u32>(3), None);
    assert_eq!(error(&BANDWIDTH, ",1"), "average");
    assert_eq!(error(&BANDWIDTH, "1,x"), "peak");
    assert_eq!(error(&BANDWIDTH, "1,2,3,4,5"), "5");
    assert_eq!(error(&BANDWIDTH, "-1"), "average");
    assert_eq!(error(&BANDWIDTH, ""), "average");
}

#[test]
fn fields_have_keys_and_doubled_separators() {
    let mut disk = one(&DISK, "vda,file=/a,,b=c,snapshot=external");
    let texts = [disk.text(0), disk.text(1), disk.text(2)];
    assert_eq!(texts, ["vda", "external", "/a,b=c"].map(|text| Some(text.to_owned())));
    assert_eq!(error(&DISK, "vda,vdb"), "vdb");
    assert_eq!(error(&DISK, "vda,file=a,file=b"), "file");
    assert_eq!(one(&DISK, "snapshot=no").text(0).as_deref(), Some("snapshot=no"));
}

#[test]
fn a_field_may_be_found_either_way() {
    for text in ["file=/m,snapshot=external", "/m,snapshot=external"] {
        assert_eq!(one(&MEMORY, text).text(0).as_deref(), Some("/m"), "{text}");
    }
    assert_eq!(error(&MEMORY, "/m,file=/n"), "file");
}

#[test]
fn a_part_without_a_key_may_have_to_start_in_a_way() {
    const PATH: RecordDef = RecordDef {
        doubled: true,
        fields: &[FieldDef { name: "file", by: FieldBy::Either, starts: "/", ..FieldDef::NONE }],
        ..RecordDef::NONE
    };
    assert_eq!(one(&PATH, "/m").text(0).as_deref(), Some("/m"));
    assert_eq!(one(&PATH, "file=m").text(0).as_deref(), Some("m"));
    assert_eq!(error(&PATH, "m"), "m");
}

#[test]
fn a_field_may_be_one_of_a_few_words() {
    let unknown = Some("Unknown kind: '{value}'");
    let kind = FieldDef { name: "kind", words: &["a", "b"], unknown, ..FieldDef::NONE };
    assert_eq!(kind.refuse_unknown("a"), Ok(()));
    let (field, first) = ("kind".to_owned(), Some("Unknown kind: ''".to_owned()));
    assert_eq!(kind.refuse_unknown(""), Err(RecordError::Unknown { field, first }));
}

#[test]
fn records_repeat() {
    let mut weights = parse_record(&WEIGHTS, "/dev/sda,100,/dev/sdb,200").expect("two");
    assert_eq!(weights.len(), 2);
    assert_eq!(weights[1].text(0).as_deref(), Some("/dev/sdb"));
    assert_eq!(weights[1].number::<u32>(1), Some(200));
    assert_eq!(error(&WEIGHTS, "/dev/sda,100,/dev/sdb"), "weight");
}

#[test]
fn records_have_kinds_and_other_separators() {
    let mut address = one(&ADDRESS, "pci:0000.05");
    assert_eq!(address.kind, "pci");
    assert_eq!(address.text(1).as_deref(), Some("05"));
    assert_eq!(error(&ADDRESS, "isa:1"), "isa:1");
    assert_eq!(error(&ADDRESS, "0000.05"), "0000.05");
    let mut pair = one(&PAIR, "cap=-5");
    assert_eq!((pair.text(0).as_deref(), pair.number::<i64>(1)), (Some("cap"), Some(-5)));
    assert_eq!(error(&PAIR, "cap"), "value");
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC{0,30}|[a-z0-9=,.:]{0,30}") {
        for def in [&BANDWIDTH, &DISK, &MEMORY, &WEIGHTS, &ADDRESS, &PAIR] {
            let _ = parse_record(def, &text);
        }
    }

    #[test]
    fn what_is_doubled_reads_back(name in "[a-z]{1,8}", file in "[a-z,=/]{1,20}") {
        let text = format!("{name},file={}", file.replace(',', ",,"));
        let mut disk = one(&DISK, &text);
        prop_assert_eq!(disk.text(2), Some(file));
        prop_assert_eq!(disk.text(0), Some(name));
    }

    #[test]
    fn numbers_read_back(average in any::<u32>(), floor in any::<u32>()) {
        let mut limits = one(&BANDWIDTH, &format!("{average},,,{floor}"));
        prop_assert_eq!(limits.number::<u32>(0), Some(average));
        prop_assert_eq!(limits.number::<u32>(3), Some(floor));
    }
}
