//! What a command prints, and the keys of the structured form.

use crate::emit::answer_schema::{self, type_name, words_of};
use crate::emit::sheet::{Sheet, joined, listed, literal, options, plain, sentence, spans, word};
use crate::markup::Span;
use crate::model::{Command, Listed, Model};
use crate::spec::{Key, Reply, ReplyKind};

/// Tells whether a form of the answer has nothing of its own: where there was nothing to do, the confirmation
/// often has the keys of any other, and the option says the rest.
pub(super) fn repeats(model: &Model, command: &Command, reply: &Reply) -> bool {
    let keys = |reply: &Reply| {
        let schema = answer_schema::of(model, command, reply)?;
        Some(schema["properties"].as_object()?.keys().cloned().collect::<Vec<_>>())
    };
    let always = |other: &&Reply| other.kind() == ReplyKind::Message && condition(other).is_empty();
    reply.kind() == ReplyKind::Already
        && command.replies().iter().find(always).is_some_and(|other| keys(other) == keys(reply))
}

/// Writes what a form of the answer is.
pub(super) fn write(sheet: &mut dyn Sheet, model: &Model, command: &Command, reply: &Reply) {
    let mut text = condition(reply);
    let prints = if text.is_empty() { "Prints " } else { "prints " };
    text.push(plain(prints));
    text.extend(noun(command, reply));
    let said = answer_schema::of(model, command, reply);
    let message = matches!(reply.kind(), ReplyKind::Message | ReplyKind::Already);
    let told = message && !command.source.says.is_empty() || reply.kind() == ReplyKind::Xml;
    let object = said.as_ref().and_then(|schema| schema["properties"].as_object());
    let count = object.map_or(reply.keys.len(), |keys| keys.len());
    let key = if count == 1 { "key" } else { "keys" };
    let keys_are = [plain(format!("; the {key} of ")), literal("--output json")];
    let said = said.filter(|_| told || reply.about);
    let named = said.as_ref().and_then(|schema| schema["properties"].as_object());
    let beside = reply.about && !reply.keys.is_empty();
    if let Some(keys) = named.filter(|_| !beside) {
        text.extend(keys_are);
        text.push(plain(": "));
        text.extend(listed(keys.keys().map(|key| vec![literal(key)])));
        text.push(plain("."));
    } else if reply.keys.is_empty() {
        text.push(plain("."));
    } else {
        text.extend(keys_are);
        let known: Vec<&String> = reply.keys.iter().map(|key| &key.key).collect();
        let more =
            named.into_iter().flat_map(|keys| keys.keys()).filter(|key| !known.contains(key));
        let more = joined(more.map(literal), "and");
        if !more.is_empty() {
            text.push(plain(", beside "));
            text.extend(more);
        }
        text.push(plain(":"));
    }
    sheet.paragraph(&text);
    if !reply.keys.is_empty() {
        sheet.nest();
        keys(sheet, model, &reply.keys);
        sheet.unnest();
    }
}

/// The keys with their types, each once.
fn keys(sheet: &mut dyn Sheet, model: &Model, keys: &[Key]) {
    let mut seen = Vec::new();
    for key in keys {
        if seen.contains(&&key.key) {
            continue;
        }
        seen.push(&key.key);
        let mut text = match &key.help {
            Some(help) => sentence(help),
            None => vec![plain(format!("{}.", titled(&key.title, &key.key)))],
        };
        if key.words.is_some() {
            text.extend(words_in_short(&words_of(model, key)));
        }
        if !key.with.is_empty() {
            text.push(plain(" With "));
            text.extend(options(&key.with, "or"));
            text.push(plain("."));
        }
        for (word, names) in [("with", &key.shown_with), ("without", &key.shown_without)] {
            if !names.is_empty() {
                text.push(plain(format!(" In text {word} ")));
                text.extend(options(names, "or"));
                text.push(plain("."));
            }
        }
        text.extend(key.since.as_ref().map(|since| plain(format!(" Since libvirt {since}."))));
        sheet.item(&[literal(&key.key), plain(format!(" ({})", type_name(key)))], &text);
        if !key.keys.is_empty() {
            sheet.nest();
            self::keys(sheet, model, &key.keys);
            sheet.unnest();
        }
    }
}

/// The words that a value may be.
fn words_in_short(words: &[Listed]) -> Vec<Span> {
    let begin = if words.len() == 1 { " Always " } else { " One of " };
    let words = listed(words.iter().map(|it| word(&it.word, None, it.since.as_deref())));
    [vec![plain(begin)], words, vec![plain(".")]].concat()
}

/// What the form shows to people.
fn noun(command: &Command, reply: &Reply) -> Vec<Span> {
    vec![plain(match reply.kind() {
        // Fields without titles are for programs alone.
        ReplyKind::Fields
            if reply.text.is_none() && reply.keys.iter().all(|key| key.title.is_empty()) =>
        {
            "nothing"
        }
        ReplyKind::Message | ReplyKind::Already => "a message",
        ReplyKind::Silent => "nothing",
        ReplyKind::Value => return value(reply),
        ReplyKind::Fields => "lines of a label and a value",
        ReplyKind::Table => "a table",
        ReplyKind::Lines => "a list, one entry a line",
        ReplyKind::Xml if command.options.iter().any(|option| option.name == "xpath") => {
            let selected = [plain("an XML document, or what "), Span::Opt("xpath".to_owned())];
            return [&selected[..], &[plain(" selects")]].concat();
        }
        ReplyKind::Xml => "an XML document",
        ReplyKind::Document => "a screen of help",
        ReplyKind::Stats if reply.keys.is_empty() => {
            let keys = [plain("values by their names, which are the keys of ")];
            return [&keys[..], &[literal("--output json")]].concat();
        }
        ReplyKind::Params | ReplyKind::Stats => "values by their names",
        ReplyKind::Stream => "a line",
    })]
}

/// Which values the text of a form is made of: those that its pattern names, or the only ones that there are.
fn value(reply: &Reply) -> Vec<Span> {
    let pattern = reply.text.as_deref().unwrap_or_default();
    let is_shown = |key: &&Key| match pattern {
        "" => true,
        "own" => reply.keys.len() == 1,
        pattern => pattern.contains(&format!("{{{}}}", key.key)),
    };
    let shown: Vec<Span> = reply.keys.iter().filter(is_shown).map(|k| literal(&k.key)).collect();
    // Without a pattern each is the whole text, of which options choose one.
    let (begin, last) = match &shown[..] {
        [_] => ("the value of ", "and"),
        _ if pattern.is_empty() => ("the value of ", "or"),
        some if some.is_empty() || some.len() == reply.keys.len() => {
            return vec![plain("a text made of these values")];
        }
        _ => ("a text made of ", "and"),
    };
    [vec![plain(begin)], joined(shown, last)].concat()
}

/// When the command answers in a form, as the beginning of a sentence.
fn condition(reply: &Reply) -> Vec<Span> {
    // Where many options change something, to name them all again says no more.
    let changes = reply.kind() == ReplyKind::Silent && reply.with.len() > 2;
    let given = |word: &str, names: &[String]| {
        [vec![plain(format!("{word} "))], options(names, "or"), vec![plain(", ")]].concat()
    };
    match (&reply.when, &reply.with[..], &reply.without[..]) {
        (Some(when), ..) => {
            [spans(when.trim_end().trim_end_matches('.')), vec![plain(", ")]].concat()
        }
        (None, [], []) => Vec::new(),
        (None, [], without) => given("Without", without),
        (None, ..) if changes => vec![plain("When something is changed, ")],
        (None, with, _) => given("With", with),
    }
}

/// What stands for the help of a key that has none: its title in text, else its name.
fn titled(title: &str, key: &str) -> String {
    if title.is_empty() { key.replace('_', " ") } else { title.trim_end_matches(':').to_owned() }
}
