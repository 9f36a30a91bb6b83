//! The XML of a new disk, from the options of `attach-disk`.

use super::address::Address;
use super::kept;
use crate::answer::error::{Error, Result};
use crate::tools::xml::{Element, quoted, quoted_fully};
use std::os::unix::fs::FileTypeExt;
use virsh_generated::domain::{AttachDiskArgs, AttachDiskMode, AttachDiskSourcetype};

/// How many digits a world wide name has.
const WWN_DIGITS: usize = 16;

/// The document of the disk that the options describe.
///
/// # Errors
/// Says which options contradict each other, or which value cannot be used.
pub fn document(args: &AttachDiskArgs) -> Result<String> {
    let kind = kind(args);
    let mut disk = Element::new("disk").with("type", kind.word);
    set(&mut disk, "device", "type", args.type_.as_deref())?;
    if args.rawio {
        disk.set("rawio", "yes");
    }
    disk.add(driver(args)?);
    disk.add(Some(source(args, &kind)?));
    let mut target = Element::new("target").with("dev", kept("target", &args.target)?);
    set(&mut target, "bus", "targetbus", args.targetbus.as_deref())?;
    disk.add(Some(target));
    disk.add(args.throttle_groups.as_deref().map(filters).transpose()?);
    disk.add(args.mode.map(|mode| {
        Element::new(match mode {
            AttachDiskMode::Readonly => "readonly",
            AttachDiskMode::Shareable => "shareable",
        })
    }));
    if let Some(serial) = &args.serial {
        disk.add(Some(Element::new("serial").containing(kept("serial", serial)?)));
    }
    if let Some(alias) = &args.alias {
        disk.add(Some(Element::new("alias").with("name", kept("alias", alias)?)));
    }
    if let Some(wwn) = &args.wwn {
        disk.add(Some(Element::new("wwn").containing(wwn_of(wwn)?)));
    }
    let address = args.address.as_deref().map(|text| Address::of_disk(text, &args.target));
    disk.add(address.transpose()?.map(|address| address.element(args.multifunction)));
    // libvirt's own way for most values; these are written as they stand.
    Ok(disk.pretty_with(|element, value| match element.name.as_str() {
        "target" | "alias" => quoted(value),
        _ => quoted_fully(value),
    }))
}

/// What the source is: the word for it, and the attribute that holds it.
struct Kind {
    word: &'static str,
    attribute: &'static str,
}

fn kind(args: &AttachDiskArgs) -> Kind {
    use AttachDiskSourcetype::{Block, File, Network};
    let is_block = || {
        let found = std::fs::metadata(&args.source);
        found.is_ok_and(|found| found.file_type().is_block_device())
    };
    match args.sourcetype {
        None if args.source_protocol.is_some() => Kind { word: "network", attribute: "name" },
        Some(Network) => Kind { word: "network", attribute: "name" },
        Some(Block) => Kind { word: "block", attribute: "dev" },
        None if is_block() => Kind { word: "block", attribute: "dev" },
        Some(File) | None => Kind { word: "file", attribute: "file" },
    }
}

fn driver(args: &AttachDiskArgs) -> Result<Option<Element>> {
    let mut driver = Element::new("driver");
    for (name, option, value) in [
        ("name", "driver", &args.driver),
        ("type", "subdriver", &args.subdriver),
        ("iothread", "iothread", &args.iothread),
        ("cache", "cache", &args.cache),
        ("io", "io", &args.io),
    ] {
        set(&mut driver, name, option, value.as_deref())?;
    }
    Ok((!driver.attributes.is_empty()).then_some(driver))
}

fn source(args: &AttachDiskArgs, kind: &Kind) -> Result<Element> {
    let mut source = Element::new("source");
    set(&mut source, "protocol", "source-protocol", args.source_protocol.as_deref())?;
    source.set(kind.attribute, kept("source", &args.source)?);
    let mut host = Element::new("host");
    let transport = args.source_host_transport.as_deref();
    set(&mut host, "transport", "source-host-transport", transport)?;
    set(&mut host, "socket", "source-host-socket", args.source_host_socket.as_deref())?;
    if let Some(place) = &args.source_host_name {
        let (name, port) = match place.split_once(':') {
            Some((name, port)) => (name, Some(port)),
            None => (place.as_str(), None),
        };
        set(&mut host, "name", "source-host-name", Some(name))?;
        set(&mut host, "port", "source-host-name", port)?;
    }
    source.add((!host.attributes.is_empty()).then_some(host));
    Ok(source)
}

/// The groups that limit the disk; what is between two commas is a name, whatever it is.
fn filters(groups: &str) -> Result<Element> {
    let mut filters = Element::new("throttlefilters");
    for group in kept("throttle-groups", groups)?.split(',') {
        filters.add(Some(Element::new("throttlefilter").with("group", group)));
    }
    Ok(filters)
}

/// Sets an attribute to the value of an option, if that is given.
fn set(element: &mut Element, name: &str, option: &str, value: Option<&str>) -> Result<()> {
    if let Some(value) = value {
        element.set(name, kept(option, value)?);
    }
    Ok(())
}

/// A world wide name as it was given.
fn wwn_of(text: &str) -> Result<&str> {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    if digits.len() == WWN_DIGITS && digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        Ok(text)
    } else {
        Err(Error::usage(format!("internal error: Malformed wwn: {text}")))
    }
}
