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
    let host = graphics::host(&session.connection()?);
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
