//! How each row of the tables is written and read, field by field.

use super::reader::Reader;
use super::writer::Writer;
use crate::check::{Check, When};
use crate::command::{CommandDef, Lists};
use crate::meaning::{By, Meaning};
use crate::object::ObjectKind;
use crate::option::{
    Bounds, Detail, Empty, Numbers, Offers, OldSpelling, OptionDef, Secrecy, Signed,
};
use crate::value_type::{Commas, ValueType};
use crate::values::{FieldBy, FieldCheck, FieldDef, FieldType, RecordDef};

/// Writes a part: a `text`, a `flag`, a number (`unsigned`, `signed`) or a `letter`; a `plain` enum or another `row`, which may stand
/// `aside`; what `maybe` is not there, a `list` or a `pair` of such.
macro_rules! put {
    ($out:ident, $value:expr, text) => { $out.text($value) };
    ($out:ident, $value:expr, flag) => { $out.byte(*$value as u8) };
    ($out:ident, $value:expr, unsigned) => { $out.number(*$value) };
    ($out:ident, $value:expr, signed) => { $out.number(*$value as u64) };
    ($out:ident, $value:expr, letter) => { $out.number(*$value as u64) };
    ($out:ident, $value:expr, plain($kind:ident)) => { $out.byte(*$value as u8) };
    ($out:ident, $value:expr, row($kind:ident)) => { $value.write($out) };
    ($out:ident, $value:expr, aside($kind:ident)) => { $value.write($out) };
    ($out:ident, $value:expr, maybe($($part:tt)*)) => {
        match $value {
            None => $out.byte(0),
            Some(value) => {
                $out.byte(1);
                put!($out, value, $($part)*);
            }
        }
    };
    ($out:ident, $value:expr, list($($part:tt)*)) => {{
        let list = *$value;
        $out.number(list.len() as u64);
        let mut index = 0;
        while index < list.len() {
            put!($out, &list[index], $($part)*);
            index += 1;
        }
    }};
    ($out:ident, $value:expr, pair($one:ident, $other:ident)) => {{
        put!($out, &$value.0, $one);
        put!($out, &$value.1, $other);
    }};
}

/// Reads a part.
macro_rules! take {
    ($from:ident, text) => { $from.text()? };
    ($from:ident, flag) => { $from.byte()? != 0 };
    ($from:ident, unsigned) => { $from.number()? };
    ($from:ident, signed) => { $from.number()?.cast_signed() };
    ($from:ident, letter) => { char::from_u32(u32::try_from($from.number()?).ok()?)? };
    ($from:ident, plain($kind:ident)) => { $from.one_of($kind::ALL)? };
    ($from:ident, row($kind:ident)) => { $kind::read($from)? };
    ($from:ident, aside($kind:ident)) => { Box::leak(Box::new($kind::read($from)?)) };
    ($from:ident, maybe($($part:tt)*)) => {
        if $from.byte()? == 0 { None } else { Some(take!($from, $($part)*)) }
    };
    ($from:ident, list($($part:tt)*)) => { $from.list(|from| Some(take!(from, $($part)*)))? };
    ($from:ident, pair($one:ident, $other:ident)) => { (take!($from, $one), take!($from, $other)) };
}

/// A variant with what it holds, as a pattern and as a value.
macro_rules! variant {
    ($variant:path, ($($name:ident: $kind:ident $(($($of:tt)*))?),*)) => { $variant($($name),*) };
    ($variant:path, {$($name:ident: $kind:ident $(($($of:tt)*))?),*}) => { $variant { $($name),* } };
}

/// The parts of a variant, each as in a row.
macro_rules! parts {
    (write $out:ident ($($name:ident: $kind:ident $(($($of:tt)*))?),*)) => { $( put!($out, $name, $kind $(($($of)*))?); )* };
    (write $out:ident {$($name:ident: $kind:ident $(($($of:tt)*))?),*}) => { $( put!($out, $name, $kind $(($($of)*))?); )* };
    (read $from:ident $build:path, ($($name:ident: $kind:ident $(($($of:tt)*))?),*)) => {{
        $( let $name = take!($from, $kind $(($($of)*))?); )*
        $build($($name),*)
    }};
    (read $from:ident $build:path, {$($name:ident: $kind:ident $(($($of:tt)*))?),*}) => {{
        $( let $name = take!($from, $kind $(($($of)*))?); )*
        $build { $($name),* }
    }};
}

/// Says of a row, or of an enum of rows, what its parts are.
macro_rules! packed {
    (struct $row:ident { $($name:ident: $kind:ident $(($($of:tt)*))?,)* }) => {
        impl $row {
            pub(super) const fn write<const BYTES: usize>(&self, out: &mut Writer<BYTES>) {
                $( put!(out, &self.$name, $kind $(($($of)*))?); )*
            }

            pub(super) fn read(from: &mut Reader) -> Option<$row> {
                Some($row { $($name: take!(from, $kind $(($($of)*))?),)* })
            }
        }
    };
    (enum $row:ident { $($variant:ident $held:tt,)* }) => {
        impl $row {
            pub(super) const fn write<const BYTES: usize>(&self, out: &mut Writer<BYTES>) {
                enum Place { $($variant,)* }
                match self {
                    $( variant!($row::$variant, $held) => {
                        out.byte(Place::$variant as u8);
                        parts!(write out $held);
                    } )*
                }
            }

            pub(super) fn read(from: &mut Reader) -> Option<$row> {
                crate::plain::plain! { #[derive(Clone, Copy)] pub enum Place { $($variant,)* } }
                Some(match from.one_of(Place::ALL)? {
                    $( Place::$variant => parts!(read from $row::$variant, $held), )*
                })
            }
        }
    };
}

packed! { struct CommandDef {
    name: text,
    group: text,
    old_names: list(text),
    summary: text,
    description: text,
    options: list(row(OptionDef)),
    checks: list(row(Check)),
    answers: flag,
    keys: list(text),
    rules: list(text),
    examples: list(pair(text, text)),
    connects: flag,
    hidden: flag,
    lenient: flag,
    destructive: maybe(list(text)),
    attended: maybe(list(text)),
    writes: list(text),
    lists: maybe(row(Lists)),
} }

packed! { struct Lists {
    of: plain(ObjectKind),
    with: list(text),
    states: list(text),
} }

packed! { struct OptionDef {
    name: text,
    value: plain(ValueType),
    of: maybe(plain(Meaning)),
    number: flag,
    required: flag,
    repeated: flag,
    named_only: flag,
    operand: flag,
    beyond: flag,
    empty: plain(Empty),
    secret: plain(Secrecy),
    offers: maybe(plain(Offers)),
    help: text,
    details: list(row(Detail)),
} }

packed! { enum Detail {
    Words(words: list(text)),
    Newer(words: list(pair(text, text))),
    Record(record: aside(RecordDef)),
    Unit(bytes: unsigned),
    Largest(units: unsigned),
    By(ways: list(plain(By))),
    Within(option: text),
    Current(option: text),
    Without(said: text),
    FillsAfter(option: text),
    Suggests(words: list(text)),
    Commas(between: plain(Commas)),
    Since(release: text),
    Old(spellings: list(row(OldSpelling))),
    Invalid(error: text),
    Bounds(bounds: aside(Bounds)),
    Signed(signed: aside(Signed)),
    Negative(units: unsigned),
    None(number: signed),
    Exact(exact: flag),
    Spellings(words: list(pair(text, text))),
    Prefixes(words: list(text)),
    AnyCase(any: flag),
    Numbers(numbers: plain(Numbers)),
} }

packed! { struct OldSpelling {
    name: text,
    value: maybe(text),
} }

packed! { struct Bounds {
    min: signed,
    max: unsigned,
    error: text,
} }

packed! { struct Signed {
    with: text,
    error: text,
} }

packed! { struct RecordDef {
    separator: letter,
    doubled: flag,
    kinds: list(text),
    repeats: flag,
    fields: list(row(FieldDef)),
    surplus: maybe(text),
    out_of_range: maybe(text),
    checks: list(row(FieldCheck)),
} }

packed! { struct FieldDef {
    name: text,
    value: plain(FieldType),
    required: flag,
    max: unsigned,
    by: plain(FieldBy),
    starts: text,
    words: list(text),
    unknown: maybe(text),
} }

packed! { struct FieldCheck {
    at_least_one: list(text),
    none_of: list(text),
    beside: list(text),
    error: text,
} }

packed! { enum Check {
    Exclusive { a: text, b: text, when: row(When), error: maybe(text) },
    Requires { option: text, any_of: list(text), error: maybe(text) },
    AtLeastOne { any_of: list(text), error: maybe(text) },
    Unless(flag: text),
    With(option: text),
    Free { option: text, of: plain(Meaning), error: text },
    NotEmpty(option: text),
    Find(option: text),
    Later(option: text),
    Read { option: text, error: maybe(text) },
} }

packed! { enum When {
    Always {},
    Beside(options: list(text)),
    Without(options: list(text)),
    InHandler {},
} }
