//! What people and programs keep with the domain or network on the line: namespaces and their prefixes.

use super::line::Value;
use crate::answer::error::Result;
use crate::session::Session;
use crate::tools::xml::Element;
use virsh_args::Meaning;

/// The URIs of the namespaces.
///
/// # Errors
/// Returns why the object cannot be read.
pub fn uris(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    Ok(namespaces(session, value)?.into_iter().map(|(_, uri)| uri).collect())
}

/// The prefixes: that of the namespace on the line, or all.
///
/// # Errors
/// Returns why the object cannot be read.
pub fn prefixes(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    let wanted = value.given_of(Meaning::MetadataUri);
    let found = namespaces(session, value)?.into_iter();
    let found = found.filter(|(_, uri)| wanted.is_none_or(|wanted| wanted == uri));
    Ok(found.map(|(prefix, _)| prefix).collect())
}

fn namespaces(session: &mut Session, value: &Value) -> Result<Vec<(String, String)>> {
    let document = if let Some(sought) = value.sought(Meaning::Domain) {
        let Ok(domain) = session.domain(sought) else { return Ok(Vec::new()) };
        domain.xml_desc(0)?
    } else {
        let network = value.sought(Meaning::Network).and_then(|it| session.network(it).ok());
        let Some(network) = network else { return Ok(Vec::new()) };
        network.xml_desc(0)?
    };
    Ok(of_document(&Element::parse(&document)?))
}

/// Prefix and URI of each element below `metadata`.
fn of_document(document: &Element) -> Vec<(String, String)> {
    let elements = document.children("metadata").flat_map(Element::elements);
    let namespace = |element: &Element| {
        let prefix = element.name.split_once(':')?.0;
        Some((prefix.to_owned(), element.attribute(&format!("xmlns:{prefix}"))?.to_owned()))
    };
    elements.filter_map(namespace).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn namespaces_are_those_of_the_elements() {
        let document = "<network><metadata><a:x xmlns:a='http://a.org/1'/>\
            <plain/><b:y xmlns:b='urn:b'><c:z xmlns:c='no'/></b:y></metadata></network>";
        let document = Element::parse(document).expect("XML");
        let pair = |prefix: &str, uri: &str| (prefix.to_owned(), uri.to_owned());
        assert_eq!(of_document(&document), [pair("a", "http://a.org/1"), pair("b", "urn:b")]);
    }
}
