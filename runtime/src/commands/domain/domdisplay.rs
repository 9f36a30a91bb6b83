//! `domdisplay`: virDomainGetXMLDesc.

use crate::families::domain::devices;
use crate::families::domain::graphics::{self, Graphics, TYPES};
use crate::prelude::*;

/// Prints the URI of a display, or those of all.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    args: &DomdisplayArgs,
) -> Result<DomdisplayReply> {
    graphics::running(domain)?;
    let document = xml::Element::parse(&devices::document(domain, args.flags())?)?;
    let host = host(&session.connection()?);
    let wanted = |kind: &&str| args.type_.as_deref().is_none_or(|wanted| wanted == *kind);
    let mut found = Vec::new();
    for kind in TYPES.into_iter().filter(wanted) {
        let graphics = Graphics::find(&document, kind);
        let uri = match graphics.dbus_uri() {
            _ if kind != "dbus" => graphics.uri(&host),
            Ok(uri) => uri,
            Err(address) => {
                session.warn(domdisplay_unhandled(address));
                None
            }
        };
        found.extend(uri.map(|uri| DomdisplayAllRow { type_: kind.to_owned(), uri }));
    }
    if args.all && !found.is_empty() {
        return Ok(found.into());
    }
    match found.into_iter().next() {
        Some(DomdisplayAllRow { type_, uri }) => Ok(DomdisplayUsual { type_, uri }.into()),
        None => Err(Error::new(match &args.type_ {
            Some(wanted) => domdisplay_none_of(wanted),
            None => domdisplay_none(),
        })),
    }
}

/// The host of the connection, as its URI names it.
fn host(connection: &Connect) -> String {
    connection.uri().ok().and_then(|uri| server(&uri)).unwrap_or_else(|| "localhost".to_owned())
}

/// The host in a URI, as it stands there.
fn server(uri: &str) -> Option<String> {
    let (_, rest) = uri.split_once("://")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = match host.find(']') {
        Some(end) => host.get(..=end)?,
        None => host.split(':').next()?,
    };
    (!host.is_empty()).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::server;

    #[test]
    fn a_uri_names_its_host() {
        assert_eq!(server("qemu+tcp://me@10.0.0.1:16509/system").as_deref(), Some("10.0.0.1"));
        assert_eq!(server("qemu+tls://[fe80::1]:1/system?x=@y").as_deref(), Some("[fe80::1]"));
        assert_eq!(server("qemu+ssh://host/system").as_deref(), Some("host"));
        assert_eq!(server("test:///default"), None);
        assert_eq!(server("qemu+unix:///system?socket=/a//b"), None);
    }
}
