// Generated from spec by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What handlers answer with, and the sentences of each command.
#![allow(dead_code, unused_imports, reason = "not every file uses every type")]
#![allow(clippy::large_enum_variant, reason = "a command makes one answer")]
#![allow(clippy::needless_update, reason = "a table may say everything of a key")]
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
#[path = "replies/alpha.rs"]
pub mod alpha;
#[path = "replies/beta.rs"]
pub mod beta;
pub(super) static ENDING: Form = Form {
    kind: Kind::Item,
    keys: &[Key { key: "count", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// What the form `ending` prints when something comes.
#[derive(Debug, Clone)]
pub struct EndingItem {
    /// `count`.
    pub count: u64,
}
impl EndingItem {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.count), None, false, | value | value.text())]
    }
}
impl Item for EndingItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&ENDING, parts, Some(Arc::new(self)))
    }
}
/// The sentences of a command.
#[must_use]
pub fn says(command: &str) -> &'static Says {
    match command {
        "answers" => &alpha::ANSWERS_SAYS,
        "flags" => &alpha::FLAGS_SAYS,
        "leads" => &alpha::LEADS_SAYS,
        "quoting" => &alpha::QUOTING_SAYS,
        "values" => &alpha::VALUES_SAYS,
        "current" => &beta::CURRENT_SAYS,
        _ => &Says::NONE,
    }
}
/// The forms of a command's answer whose keys can be chosen.
#[must_use]
pub fn choosable(command: &str) -> &'static [Choosable] {
    let found = CHOOSABLE.binary_search_by_key(&command, |(name, _)| *name);
    found.map_or(&[], |at| CHOOSABLE[at].1)
}
/// The forms whose keys can be chosen, by command.
static CHOOSABLE: &[(&str, &[Choosable])] = &[
    (
        "answers",
        &[
            Choosable {
                form: &alpha::ANSWERS_SINGLE,
                ..Choosable::NONE
            },
            Choosable {
                form: &alpha::ANSWERS_FIELDS,
                with: &["fields"],
                ..Choosable::NONE
            },
            Choosable {
                form: &alpha::ANSWERS_COUNTERS,
                ..Choosable::NONE
            },
            Choosable {
                form: &alpha::ANSWERS_INNER_ROW,
                ..Choosable::NONE
            },
            Choosable {
                form: &alpha::ANSWERS_CREW_ROW,
                ..Choosable::NONE
            },
            Choosable {
                form: &alpha::ANSWERS_TUNED,
                open: true,
                ..Choosable::NONE
            },
            Choosable {
                form: &alpha::ANSWERS_SHARED,
                ..Choosable::NONE
            },
            Choosable {
                form: &alpha::ANSWERS_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &ENDING,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "current",
        &[
            Choosable {
                form: &beta::CURRENT_TOLD,
                about: &["kind", "name", "domain"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "flags",
        &[
            Choosable {
                form: &alpha::FLAGS_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
];
