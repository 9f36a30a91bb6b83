//! `nwfilter-binding-create`: virNWFilterBindingCreateXML, and virNWFilterBindingLookupByPortDev for one that is there.

use crate::libvirt::unless_missing;
use crate::prelude::*;
use crate::tools::xml::Element;
use virt::error::ErrorNumber;

/// Binds a network filter to a port.
pub fn run(
    session: &mut Session,
    args: &NwfilterBindingCreateArgs,
    document: &mut Option<String>,
) -> Result<NwfilterBinding> {
    let document = xml::read_once(document, || xml::read_file(&args.file))?;
    Ok(session.connection()?.create_nwfilter_binding(document, args.flags())?)
}

/// Tells whether the port has the binding that the file describes.
pub fn is_so(
    session: &mut Session,
    args: &NwfilterBindingCreateArgs,
    document: &mut Option<String>,
) -> Result<bool> {
    let document = xml::read_once(document, || xml::read_file(&args.file))?;
    // What is no binding, libvirt refuses.
    let Ok(wanted) = Element::parse(document) else { return Ok(false) };
    let Some(port) = wanted.attribute_at("portdev", "name") else { return Ok(false) };
    let found = session.connection()?.nwfilter_binding(port);
    let Some(binding) = unless_missing(found, ErrorNumber::NoNwfilterBinding)? else {
        return Ok(false);
    };
    let there = Element::parse(&binding.xml_desc()?)?;
    session.asked.note(&binding);
    let mut elements = wanted.elements();
    Ok(elements.all(|element| there.elements().any(|other| other.says(element))))
}
