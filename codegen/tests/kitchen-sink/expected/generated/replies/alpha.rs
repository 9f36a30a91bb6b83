// Generated from spec/alpha by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `alpha` answer and say.
#![allow(dead_code, unused_imports, reason = "not every group uses every type")]
use crate::answer::reply::form::{Choosable, Form, Key, KeyDetail, Kind};
use crate::answer::reply::says::{Case, CaseDetail, Says};
use crate::answer::reply::{
    Answer, Confidential, Document, IntoReply, Item, OwnText, Params, Part, Reply, Said,
    Show, Shown, Time, Xml, object,
};
use crate::words;
use serde_json::Value;
use std::sync::Arc;
use zeroize::Zeroizing;
use super::*;
pub(super) static ANSWERS_USUAL: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "alive", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `answers`.
#[derive(Debug, Clone)]
pub struct AnswersUsual {
    /// The object that was made.
    pub made: crate::answer::reply::object::Volume,
    /// Whether it lives.
    pub alive: bool,
}
impl AnswersUsual {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.alive), None, false, | value | value.text())]
    }
}
impl IntoReply for AnswersUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: ANSWERS_USUAL.keys,
            parts,
            made: Some(Arc::new(self.made)),
        })
    }
}
pub(super) static ANSWERS_SINGLE: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key { key: "value", ..Key::NONE },
        Key {
            key: "more",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
    ],
    text: Some("{value}[ ({more})]"),
    newline: false,
    ..Form::NONE
};
/// The answer of `answers`.
#[derive(Debug, Clone)]
pub struct AnswersSingle {
    /// The value, as is.
    pub value: String,
    /// `more`.
    pub more: Option<words::MoodShade>,
}
impl AnswersSingle {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.value), None, false, | value | value.text()),
            Part::of(self.more.as_ref(), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for AnswersSingle {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&ANSWERS_SINGLE, parts, None))
    }
}
pub(super) static ANSWERS_FIELDS: Form = Form {
    kind: Kind::Fields { width: 20usize },
    keys: &[
        Key {
            key: "max_memory",
            title: "Max memory",
            ..Key::NONE
        },
        Key {
            key: "alive",
            title: "Alive",
            ..Key::NONE
        },
        Key {
            key: "load",
            title: "Load",
            ..Key::NONE
        },
        Key {
            key: "size",
            title: "Size",
            details: &[KeyDetail::Without(&["fields"])],
            ..Key::NONE
        },
        Key {
            key: "size",
            title: "Size",
            details: &[KeyDetail::With(&["fields"])],
            ..Key::NONE
        },
        Key {
            key: "weight",
            title: "Weight",
            details: &[KeyDetail::Shown(&["fields", "style=loud"])],
            ..Key::NONE
        },
        Key {
            key: "height",
            title: "Height",
            details: &[KeyDetail::Hidden(&["fields"])],
            ..Key::NONE
        },
        Key {
            key: "odd",
            title: "Odd",
            ..Key::NONE
        },
        Key {
            key: "rare",
            title: "Rare",
            ..Key::NONE
        },
        Key {
            key: "scarce",
            title: "Scarce",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `answers`.
#[derive(Debug, Clone)]
pub struct AnswersFields {
    /// `max_memory`.
    pub max_memory: Option<u64>,
    /// Whether it lives.
    pub alive: bool,
    /// `load`.
    pub load: f64,
    /// `size`.
    pub size: u64,
    /// `weight`.
    pub weight: Option<u64>,
    /// `height`.
    pub height: Option<u64>,
    /// `odd`.
    pub odd: Shown<u64>,
    /// `rare`.
    pub rare: Shown<Option<u64>>,
    /// `scarce`.
    pub scarce: Option<Option<u64>>,
}
impl AnswersFields {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.max_memory.as_ref(), Some("no limit"), true, | value |
            format!("{} KiB", value / 1024)), Part::of(Some(& self.alive), None, false, |
            value | if * value { "alive" } else { "dead" } .to_owned()), Part::of(Some(&
            self.load), None, false, | value | format!("{:.1}%", value)), Part::of(Some(&
            self.size), None, false, | value | crate ::answer::text::human_size(*
            value)), Part::of(Some(& self.size), None, false, | value | value.text()),
            Part::of(self.weight.as_ref(), None, true, | value | value.text()),
            Part::of(self.height.as_ref(), None, true, | value | value.text()),
            Part::of(Some(& self.odd), None, false, | value | value.text.clone()),
            Part::of(Some(& self.rare), None, true, | value | value.text.clone()), self
            .scarce.as_ref().map_or(Part::LEFT_OUT, | known | Part::of(known.as_ref(),
            Some("none"), true, | value | { let (number, unit) = crate
            ::answer::text::scaled(* value); format!("{:.3} {}", number, unit) }))
        ]
    }
}
impl IntoReply for AnswersFields {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&ANSWERS_FIELDS, parts, None))
    }
}
pub(super) static ANSWERS_COUNTERS: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "reads",
            title: "reads",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "room",
            title: "room",
            ..Key::NONE
        },
        Key {
            key: "rare",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "mood",
            title: "mood",
            ..Key::NONE
        },
    ],
    text: Some("{title} {value}"),
    newline: true,
    ..Form::NONE
};
/// The answer of `answers`.
#[derive(Debug, Clone)]
pub struct AnswersCounters {
    /// `reads`.
    pub reads: Option<u64>,
    /// `room`.
    pub room: Option<u64>,
    /// `rare`.
    pub rare: Option<String>,
    /// `mood`.
    pub mood: words::Temper,
}
impl AnswersCounters {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.reads.as_ref(), None, false, | value | value.text()),
            Part::of(self.room.as_ref(), None, true, | value | format!("{} KiB", value /
            1024)), Part::of(self.rare.as_ref(), None, false, | value | value.text()),
            Part::of(Some(& self.mood), None, false, | value | value.text())
        ]
    }
}
impl AnswersCounters {
    /// The answer with what libvirt says under the names of parameters; what else may be missing is.
    #[must_use]
    pub fn from_params(params: &Params, mood: words::Temper) -> AnswersCounters {
        AnswersCounters {
            reads: params.number("rd_ops"),
            room: params.number("room").map(|number| number.saturating_mul(1024u64)),
            rare: None,
            mood,
        }
    }
}
impl IntoReply for AnswersCounters {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&ANSWERS_COUNTERS, parts, None))
    }
}
pub(super) static ANSWERS_INNER_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "id",
            title: "Id",
            ..Key::NONE
        },
        Key {
            key: "mood",
            title: "Mood",
            ..Key::NONE
        },
        Key { key: "moods", ..Key::NONE },
        Key { key: "parts", ..Key::NONE },
        Key { key: "sizes", ..Key::NONE },
        Key { key: "owner", ..Key::NONE },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `answers`.
#[derive(Debug, Clone)]
pub struct AnswersInnerRow {
    /// `id`.
    pub id: Option<i64>,
    /// `mood`.
    pub mood: words::Mood,
    /// `moods`.
    pub moods: Vec<words::Mood>,
    /// `parts`.
    pub parts: Vec<AnswersInnerParts>,
    /// `sizes`.
    pub sizes: Vec<(String, u64)>,
    /// `owner`.
    pub owner: AnswersInnerOwner,
}
impl AnswersInnerRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.id.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(Some(& self.mood), None, false, | value | value.text()),
            Part::of(Some(& self.moods), None, false, | value | value.text()),
            Part::of(Some(& self.parts), None, false, | value | value.text()),
            Part::of(Some(& self.sizes), None, false, | value | value.text()),
            Part::of(Some(& self.owner), None, false, | value | value.text())
        ]
    }
}
static ANSWERS_INNER_PARTS: &[Key] = &[Key { key: "type", ..Key::NONE }];
/// `parts`.
#[derive(Debug, Clone)]
pub struct AnswersInnerParts {
    /// `type`.
    pub type_: String,
}
impl AnswersInnerParts {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.type_), None, false, | value | value.text())]
    }
}
impl Show for AnswersInnerParts {
    fn text(&self) -> String {
        String::new()
    }
    fn json(&self) -> Value {
        object(ANSWERS_INNER_PARTS, &self.parts())
    }
}
static ANSWERS_INNER_OWNER: &[Key] = &[Key { key: "name", ..Key::NONE }];
/// `owner`.
#[derive(Debug, Clone)]
pub struct AnswersInnerOwner {
    /// `name`.
    pub name: Option<String>,
}
impl AnswersInnerOwner {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(self.name.as_ref(), None, true, | value | value.text())]
    }
}
impl Show for AnswersInnerOwner {
    fn text(&self) -> String {
        String::new()
    }
    fn json(&self) -> Value {
        object(ANSWERS_INNER_OWNER, &self.parts())
    }
}
impl IntoReply for Vec<AnswersInnerRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(AnswersInnerRow::parts).collect();
        Reply::Answer(Answer::rows(&ANSWERS_INNER_ROW, rows, None))
    }
}
pub(super) static ANSWERS_CREW_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[Key { key: "name", ..Key::NONE }, Key { key: "age", ..Key::NONE }],
    text: Some("{name}, {age}"),
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `answers`.
#[derive(Debug, Clone)]
pub struct AnswersCrewRow {
    /// `name`.
    pub name: String,
    /// `age`.
    pub age: u64,
}
impl AnswersCrewRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.age), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<AnswersCrewRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(AnswersCrewRow::parts).collect();
        Reply::Answer(Answer::rows(&ANSWERS_CREW_ROW, rows, None))
    }
}
pub(super) static ANSWERS_TUNED: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "device",
            details: &[KeyDetail::Argument("device")],
            ..Key::NONE
        },
        Key {
            key: "hard_limit",
            title: "hard-limit",
            details: &[KeyDetail::Param("hard"), KeyDetail::Scale(1024u64)],
            ..Key::NONE
        },
    ],
    text: Some("{title:<8}: {value}"),
    newline: true,
    head: Some("Of {device}"),
    listed: true,
    ..Form::NONE
};
/// The answer of `answers`.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswersTuned(pub Params);
impl IntoReply for AnswersTuned {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&ANSWERS_TUNED, params, None))
    }
}
pub(super) static ANSWERS_SHARED: Form = Form {
    kind: Kind::Params,
    keys: &[
        Key {
            key: "soul",
            details: &[
                KeyDetail::Words(|number| {
                    words::Soul::from_number(number).map(words::Soul::word)
                }),
            ],
            ..Key::NONE
        },
        Key {
            key: "weights",
            details: &[KeyDetail::Pairs(("device", "weight"))],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    truth: Some(("enabled", "disabled")),
    ..Form::NONE
};
/// The answer of `answers`.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswersShared(pub Params);
impl IntoReply for AnswersShared {
    fn into_reply(self) -> Reply {
        let params = self.0.clone();
        Reply::Answer(Answer::params(&ANSWERS_SHARED, params, None))
    }
}
pub(super) static ANSWERS_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "events", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::With(&["fields"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// What `answers` prints when something comes.
#[derive(Debug, Clone)]
pub struct AnswersItem {
    /// `events`.
    pub events: Vec<String>,
    /// `timestamp`.
    pub timestamp: Option<Time>,
}
impl AnswersItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.events), None, false, | value | value.text()),
            Part::of(self.timestamp.as_ref(), None, false, | value | value.text())
        ]
    }
}
impl Item for AnswersItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&ANSWERS_ITEM, parts, None)
    }
}
/// The forms of the answer of `answers`.
#[derive(Debug, Clone)]
pub enum AnswersReply {
    /// `usual`
    Usual(AnswersUsual),
    /// `single`
    Single(AnswersSingle),
    /// `fields`
    Fields(AnswersFields),
    /// `counters`
    Counters(AnswersCounters),
    /// `inner`
    Inner(Vec<AnswersInnerRow>),
    /// `xml`
    Xml(Xml),
    /// `crew`
    Crew(Vec<AnswersCrewRow>),
    /// `tuned`
    Tuned(AnswersTuned),
    /// `shared`
    Shared(AnswersShared),
    /// `done`
    Done(()),
}
impl IntoReply for AnswersReply {
    fn into_reply(self) -> Reply {
        match self {
            AnswersReply::Usual(answer) => answer.into_reply(),
            AnswersReply::Single(answer) => answer.into_reply(),
            AnswersReply::Fields(answer) => answer.into_reply(),
            AnswersReply::Counters(answer) => answer.into_reply(),
            AnswersReply::Inner(answer) => answer.into_reply(),
            AnswersReply::Xml(answer) => answer.into_reply(),
            AnswersReply::Crew(answer) => answer.into_reply(),
            AnswersReply::Tuned(answer) => answer.into_reply(),
            AnswersReply::Shared(answer) => answer.into_reply(),
            AnswersReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<AnswersUsual> for AnswersReply {
    fn from(answer: AnswersUsual) -> AnswersReply {
        AnswersReply::Usual(answer)
    }
}
impl From<AnswersSingle> for AnswersReply {
    fn from(answer: AnswersSingle) -> AnswersReply {
        AnswersReply::Single(answer)
    }
}
impl From<AnswersFields> for AnswersReply {
    fn from(answer: AnswersFields) -> AnswersReply {
        AnswersReply::Fields(answer)
    }
}
impl From<AnswersCounters> for AnswersReply {
    fn from(answer: AnswersCounters) -> AnswersReply {
        AnswersReply::Counters(answer)
    }
}
impl From<Vec<AnswersInnerRow>> for AnswersReply {
    fn from(answer: Vec<AnswersInnerRow>) -> AnswersReply {
        AnswersReply::Inner(answer)
    }
}
impl From<Xml> for AnswersReply {
    fn from(answer: Xml) -> AnswersReply {
        AnswersReply::Xml(answer)
    }
}
impl From<Vec<AnswersCrewRow>> for AnswersReply {
    fn from(answer: Vec<AnswersCrewRow>) -> AnswersReply {
        AnswersReply::Crew(answer)
    }
}
impl From<AnswersTuned> for AnswersReply {
    fn from(answer: AnswersTuned) -> AnswersReply {
        AnswersReply::Tuned(answer)
    }
}
impl From<AnswersShared> for AnswersReply {
    fn from(answer: AnswersShared) -> AnswersReply {
        AnswersReply::Shared(answer)
    }
}
impl From<()> for AnswersReply {
    fn from(answer: ()) -> AnswersReply {
        AnswersReply::Done(answer)
    }
}
/// The sentences of `answers`.
pub static ANSWERS_SAYS: Says = Says {
    done: &[
        Case {
            text: "Volume {volume} lives",
            newline: false,
            details: &[
                CaseDetail::With(&["fields"]),
                CaseDetail::When(&[("alive", "true")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Volume {name} is dead",
            always: true,
            details: &[CaseDetail::Programs("Volume {name} may be dead")],
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to answer",
            ..Case::NONE
        },
    ],
    empty: &[
        Case {
            text: "No crew",
            always: true,
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Waiting for {volume}
#[must_use]
pub fn answers_waiting(volume: impl std::fmt::Display) -> String {
    format!("Waiting for {volume}")
}
pub(super) static FLAGS_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "speed", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `flags`.
#[derive(Debug, Clone)]
pub struct FlagsReply {
    /// The speed.
    pub speed: String,
}
impl FlagsReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.speed), None, false, | value | value.text())]
    }
}
impl IntoReply for FlagsReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&FLAGS_REPLY, parts, None))
    }
}
/// The sentences of `flags`.
pub static FLAGS_SAYS: Says = Says {
    already: &[
        Case {
            text: "Domain {domain} is so already",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static LEADS_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "rules", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `leads`.
#[derive(Debug, Clone)]
pub struct LeadsReply {
    /// How many rules went.
    pub rules: u64,
}
impl LeadsReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.rules), None, false, | value | value.text())]
    }
}
impl IntoReply for LeadsReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: LEADS_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `leads`.
pub static LEADS_SAYS: Says = Says {
    done: &[
        Case {
            text: "{filter} is gone from {port}",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Nothing is on {port} already",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `quoting`.
pub static QUOTING_SAYS: Says = Says {
    already: &[
        Case {
            text: "'{path}' is \"so\" already",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `values`.
pub static VALUES_SAYS: Says = Says {
    failed: &[
        Case {
            text: "cannot shrink by {change}",
            details: &[CaseDetail::Negative("change")],
            ..Case::NONE
        },
        Case {
            text: "cannot grow to {change}",
            details: &[CaseDetail::With(&["change"])],
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
