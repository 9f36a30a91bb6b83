//! Finds CPU definitions in files of several kinds.

use crate::answer::error::{Error, Result};
use crate::answer::reply::IntoReply;
use crate::session::Session;
use crate::tools::xml::{Element, read_file};
use crate::words::CpuComparison;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer};
use std::path::Path;
use virsh_args::text;

/// Reads all CPU definitions of a file that holds one or more elements: CPUs, domains, or
/// the capabilities of hosts or of domains.
///
/// # Errors
/// Says that the file cannot be read or holds no definition.
pub fn from_file(path: &Path) -> Result<Vec<String>> {
    let document = read_file(path)?;
    match extract(&document) {
        Some(cpus) if !cpus.is_empty() => Ok(cpus),
        _ => {
            let lacks = "' does not contain any <cpu> element or valid domain XML, \
                 host capabilities XML, or domain capabilities XML";
            Err(Error::usage(text!["File '", path, lacks]))
        }
    }
}

/// The definition of a CPU that is a model without further features.
#[must_use]
pub fn of_model(model: &str) -> String {
    let mut writer = Writer::new(Vec::new());
    // Writing into memory cannot fail.
    let _ = writer.create_element("cpu").write_inner_content(|writer| {
        writer.create_element("model").write_text_content(BytesText::new(model)).map(drop)
    });
    written(writer)
}

/// The CPU models that a document of domain capabilities lists.
pub fn custom_models(capabilities: &Element) -> impl Iterator<Item = &Element> {
    let modes = capabilities.find_all("cpu/mode").into_iter();
    let custom = modes.filter(|mode| mode.attribute("name") == Some("custom"));
    custom.flat_map(|mode| mode.children("model"))
}

/// Reads the first CPU definition of a file.
///
/// # Errors
/// Says that the file cannot be read or holds no definition.
pub fn first_of_file(path: &Path) -> Result<String> {
    from_file(path)?.into_iter().next().ok_or_else(Error::silent)
}

/// Reads the CPU definitions of guests in a file, and says `caution` of each that is a host's.
///
/// # Errors
/// Says that the file cannot be read or holds no definition.
pub fn of_guests(
    session: &mut Session,
    path: &Path,
    caution: fn() -> String,
) -> Result<Vec<String>> {
    let found = from_file(path)?;
    for _ in found.iter().filter(|cpu| is_of_host(cpu)) {
        session.caution(caution());
    }
    Ok(found)
}

/// Tells whether a definition is of a host's CPU: only that has features without a policy.
fn is_of_host(cpu: &str) -> bool {
    let features = Element::parse(cpu).map(|cpu| {
        let bare = |feature: &&Element| feature.attribute("policy").is_none();
        cpu.find_all("feature").iter().any(bare)
    });
    features.unwrap_or(false)
}

/// The answer to a comparison; incompatible CPUs are a failure that the answer explains.
///
/// # Errors
/// Fails with the answer where the CPUs are incompatible.
pub fn compared<R: IntoReply>(result: CpuComparison, reply: R) -> Result<R> {
    match result {
        CpuComparison::Incompatible => Err(Error::silent().with_reply(reply)),
        CpuComparison::Identical | CpuComparison::Superset => Ok(reply),
    }
}

/// Copies the CPU definitions out of a document; none when it is not well formed, or names
/// entities of its own: a definition is passed on without them.
fn extract(document: &str) -> Option<Vec<String>> {
    // The file may hold several roots, which only an element around them makes one document.
    Element::parse(&format!("<container>{document}</container>")).ok()?;
    let mut reader = Reader::from_str(document);
    let mut open: Vec<String> = Vec::new();
    let mut found = Vec::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) => {
                open.push(tag.name().as_ref().to_owned());
                if let Some(start) = definition(&open, &tag) {
                    found.push(copy(&mut reader, start)?);
                    open.pop();
                }
            }
            Event::Empty(tag) => {
                open.push(tag.name().as_ref().to_owned());
                if let Some(start) = definition(&open, &tag) {
                    let mut writer = Writer::new(Vec::new());
                    writer.write_event(Event::Empty(start)).ok()?;
                    found.push(written(writer));
                }
                open.pop();
            }
            Event::End(_) => {
                open.pop();
            }
            Event::DocType(_) => return None,
            Event::Eof => return open.is_empty().then_some(found),
            _ => {}
        }
    }
}

/// The start tag of the CPU definition that an element is, if it is one. The host model of
/// domain capabilities is called `mode` there and loses its attributes.
fn definition<'a>(open: &[String], tag: &BytesStart<'a>) -> Option<BytesStart<'a>> {
    let path: Vec<&str> = open.iter().map(String::as_str).collect();
    match path.as_slice() {
        ["cpu"] | ["domain", "cpu"] | ["capabilities", "host", "cpu"] => Some(tag.clone()),
        ["domainCapabilities", "cpu", "mode"] => {
            let is = |name: &str, value: &str| {
                let attribute = tag.try_get_attribute(name).ok().flatten();
                attribute.is_some_and(|attribute| attribute.value.as_ref() == value)
            };
            let usable = is("name", "host-model") && is("supported", "yes");
            usable.then(|| BytesStart::new("cpu"))
        }
        _ => None,
    }
}

/// Copies everything up to the end of the element that `start` opens.
fn copy(reader: &mut Reader<&[u8]>, start: BytesStart<'_>) -> Option<String> {
    let mut writer = Writer::new(Vec::new());
    let mut depth = 0usize;
    let end = BytesEnd::new(start.name().as_ref().to_owned());
    writer.write_event(Event::Start(start)).ok()?;
    loop {
        let event = reader.read_event().ok()?;
        match &event {
            Event::Start(_) => depth += 1,
            Event::End(_) if depth == 0 => break,
            Event::End(_) => depth -= 1,
            Event::DocType(_) | Event::Eof => return None,
            _ => {}
        }
        writer.write_event(event).ok()?;
    }
    writer.write_event(Event::End(end)).ok()?;
    Some(written(writer))
}

fn written(writer: Writer<Vec<u8>>) -> String {
    String::from_utf8_lossy(&writer.into_inner()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_are_found_where_documents_keep_them() {
        let document = "<?xml version='1.0'?><!-- c --><cpu match='exact'><model>a</model></cpu>\n\
            <domain><name>d</name><cpu mode='host-model'/></domain>\
            <capabilities><host><cpu><cpu/></cpu></host><guest/></capabilities>\
            <domainCapabilities><cpu><mode name='maximum' supported='yes'/>\
            <mode name='host-model' supported='yes'><model>m</model></mode></cpu></domainCapabilities>";
        let expected = [
            "<cpu match='exact'><model>a</model></cpu>",
            "<cpu mode='host-model'/>",
            "<cpu><cpu/></cpu>",
            "<cpu><model>m</model></cpu>",
        ];
        assert_eq!(extract(document).unwrap(), expected);
    }

    #[test]
    fn other_text_holds_none() {
        assert_eq!(extract("<x><cpu/></x>"), Some(Vec::new()));
        assert_eq!(extract("hello"), Some(Vec::new()));
        assert_eq!(extract("<cpu>"), None);
        assert_eq!(extract("<cpu></x>"), None);
        assert_eq!(extract("<cpu><model>&unknown;</model></cpu>"), None);
        assert_eq!(extract("<cpu match='&unknown;'/>"), None);
        assert_eq!(extract("<cpu><model>a&#0;</model></cpu>"), None);
        assert_eq!(extract("<!DOCTYPE cpu><cpu/>"), None);
        assert_eq!(extract("<cpu><!DOCTYPE cpu></cpu>"), None);
    }

    #[test]
    fn a_feature_without_a_policy_is_one_of_a_host() {
        assert!(is_of_host("<cpu><feature name='a' policy='force'/><feature name='b'/></cpu>"));
        for guest in ["<cpu/>", "<cpu><feature policy=''/></cpu>", "<cpu><x><feature/></x></cpu>"] {
            assert!(!is_of_host(guest), "{guest}");
        }
    }

    #[test]
    fn a_model_is_escaped() {
        assert_eq!(of_model("a<b"), "<cpu><model>a&lt;b</model></cpu>");
    }
}
