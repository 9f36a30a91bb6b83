use super::*;
use crate::option::{Bounds, Detail, OptionDef, Signed};
use crate::values::{FieldCheck, FieldDef, RecordDef};
use crate::{Check, Lists, Meaning, ObjectKind, ValueType, When};

const RECORD: RecordDef = RecordDef {
    separator: ':',
    kinds: &["pci"],
    fields: &[FieldDef { name: "bus", max: 255, unknown: Some("what?"), ..FieldDef::NONE }],
    checks: &[FieldCheck { at_least_one: &["bus"], none_of: &[], beside: &["slot"], error: "no" }],
    ..RecordDef::NONE
};
const COMMAND: CommandDef = CommandDef {
    name: "take",
    summary: "Nimmt für immer",
    options: &[
        OptionDef { name: "bare", ..OptionDef::NONE },
        OptionDef {
            name: "what",
            value: ValueType::Record,
            of: Some(Meaning::ObjectKey),
            details: &[
                Detail::Record(&RECORD),
                Detail::Bounds(&Bounds { min: i64::MIN, max: u64::MAX, error: "{value}?" }),
                Detail::Signed(&Signed { with: "bare", error: "never" }),
                Detail::None(-1),
                Detail::Newer(&[("one", "9.1.0"), ("other", "")]),
                Detail::AnyCase(true),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive { a: "a", b: "b", when: When::Beside(&["c"]), error: None },
        Check::Exclusive { a: "a", b: "b", when: When::InHandler, error: Some("no") },
        Check::Unless("bare"),
        Check::Free { option: "what", of: Meaning::Pool, error: "taken" },
    ],
    examples: &[("take all", "Takes all.")],
    connects: false,
    destructive: Some(&[]),
    lists: Some(Lists { of: ObjectKind::Checkpoint, with: &["all"], states: &[] }),
    ..CommandDef::NONE
};
const EMPTY: CommandDef = CommandDef { name: "empty", ..CommandDef::NONE };
const NAMED: Named<'_> = &[("empty", &EMPTY), ("keep", &COMMAND), ("take", &COMMAND)];

static PACKED: Packed<{ NAMED.len() }, { length(NAMED) }> = Packed::of(NAMED);

#[test]
fn what_is_found_is_what_was_packed() {
    static READ: [OnceLock<Box<CommandDef>>; 3] = [const { OnceLock::new() }; 3];
    for (name, command) in NAMED {
        let found = PACKED.find(name, &READ).expect("it was packed");
        assert_eq!(format!("{found:?}"), format!("{command:?}"));
        assert!(std::ptr::eq(found, PACKED.find(name, &READ).expect("it was read")));
    }
    for name in ["", "a", "emptys", "zero"] {
        assert!(PACKED.find(name, &READ).is_none(), "{name}");
    }
}

#[test]
fn a_table_that_is_cut_is_none() {
    let whole = &PACKED.bytes[PACKED.starts[2]..];
    let read = |bytes| {
        let mut reader = Reader::new(bytes);
        reader.text().and_then(|_| CommandDef::read(&mut reader)).is_some()
    };
    assert!(read(whole));
    for end in 0..whole.len() {
        assert!(!read(&whole[..end]), "{end} bytes");
    }
    // A number has no end, a list is longer than all, and no enum has so many variants.
    for byte in [0x80, 0xff] {
        assert!(!read(vec![byte; 4096].leak()));
    }
}
