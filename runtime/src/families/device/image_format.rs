//! The format of a disk image: as libvirt tells it of a volume, else by the first bytes of a local file.

use crate::libvirt::VolumeExt;
use crate::tools::xml::Element;
use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::Path;
use virt::connect::Connect;

/// How many bytes at the beginning of an image are looked at; the descriptor of a CD is behind the first 32 KiB.
const HEAD: u64 = 64 << 10;
/// Where the footer of a VHD is, from the end.
const FOOTER: i64 = 512;

/// What images begin with: the place, the bytes and the format.
const SIGNS: &[(usize, &[u8], &str)] = &[
    (0, b"QFI\xfb\x00\x00\x00\x01", "qcow"),
    (0, b"QFI\xfb", "qcow2"),
    (0, b"QED\0", "qed"),
    (0, b"KDMV", "vmdk"),
    (0, b"COWD", "vmdk"),
    (0, b"# Disk DescriptorFile", "vmdk"),
    (0x40, b"\x7f\x10\xda\xbe", "vdi"),
    (0, b"conectix", "vpc"),
    (0, b"WithoutFreeSpace", "ploop"),
    (0, b"WithouFreSpacExt", "ploop"),
    (0x8001, b"CD001", "raw"),
    (0x200, b"EFI PART", "raw"),
    (0x438, b"\x53\xef", "raw"),
    (0x1fe, b"\x55\xaa", "raw"),
];

/// Images that have to be attached in another way than by their format alone.
const OTHERS: &[&[u8]] = &[b"LUKS\xba\xbe", b"vhdxfile"];

/// The format of the image at a path of the host, where the volume or, on this machine, the file tells it.
#[must_use]
pub fn found(connection: &Connect, path: &str) -> Option<String> {
    told(connection, path).or_else(|| {
        let local = is_local(&connection.uri().ok()?);
        local.then(|| read(Path::new(path))).flatten().map(str::to_owned)
    })
}

/// The format that libvirt knows of the volume at a path.
fn told(connection: &Connect, path: &str) -> Option<String> {
    let volume = connection.lookup_storage_vol_by_path(path).ok()?;
    let document = Element::parse(&volume.carried_xml().ok()?).ok()?;
    let format = document.find("target/format")?.attribute("type")?;
    (!matches!(format, "" | "none" | "unknown" | "auto")).then(|| format.to_owned())
}

/// Tells whether the host of a URI is this machine.
fn is_local(uri: &str) -> bool {
    let rest = uri.split_once("://").map(|(scheme, rest)| (scheme.contains('+'), rest));
    rest.is_some_and(|(transport, rest)| !transport && (rest.is_empty() || rest.starts_with('/')))
}

/// The format of a file, if its beginning or its end tells it.
fn read(path: &Path) -> Option<&'static str> {
    // Neither a pipe nor another thing that keeps whoever opens it.
    let kind = std::fs::metadata(path).ok()?.file_type();
    if !kind.is_file() && !std::os::unix::fs::FileTypeExt::is_block_device(&kind) {
        return None;
    }
    let mut file = File::open(path).ok()?;
    let mut head = Vec::new();
    (&file).take(HEAD).read_to_end(&mut head).ok()?;
    let mut footer = [0; 8];
    let end = file.seek(SeekFrom::End(-FOOTER)).is_ok() && file.read_exact(&mut footer).is_ok();
    if end && &footer == b"conectix" {
        return Some("vpc");
    }
    of(&head)
}

/// The format of an image that begins like this. One without a sign may be raw, or of a format that is not
/// known here; only an empty one is raw for certain.
fn of(head: &[u8]) -> Option<&'static str> {
    if OTHERS.iter().any(|sign| head.starts_with(sign)) {
        return None;
    }
    let has = |(place, sign, _): &&(usize, &[u8], &str)| {
        head.get(*place..).is_some_and(|rest| rest.starts_with(sign))
    };
    let empty = !head.is_empty() && head.iter().all(|byte| *byte == 0);
    SIGNS.iter().find(has).map(|(_, _, format)| *format).or(empty.then_some("raw"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_are_known_by_their_signs() {
        let with = |place: usize, sign: &[u8]| {
            let mut head = vec![0; 40_000];
            head.splice(place..place + sign.len(), sign.iter().copied());
            of(&head)
        };
        assert_eq!(with(0, b"QFI\xfb\0\0\0\x03"), Some("qcow2"));
        assert_eq!(with(0, b"QFI\xfb\0\0\0\x01"), Some("qcow"));
        assert_eq!(with(0x40, b"\x7f\x10\xda\xbe"), Some("vdi"));
        assert_eq!(with(0, b"KDMV"), Some("vmdk"));
        assert_eq!(with(0x8001, b"CD001"), Some("raw"));
        assert_eq!(with(0x1fe, b"\x55\xaa"), Some("raw"));
        assert_eq!(with(0, b""), Some("raw"));
        assert_eq!(with(0, b"LUKS\xba\xbe"), None);
        assert_eq!(with(7, b"what is this?"), None);
        assert_eq!(of(b""), None);
    }

    #[test]
    fn a_fixed_vhd_is_known_by_its_end() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.vhd");
        let mut image = vec![0; 4096];
        image.extend_from_slice(b"conectix");
        image.resize(4096 + 512, 0);
        std::fs::write(&path, &image).expect("a file");
        assert_eq!(read(&path), Some("vpc"));
        assert_eq!(read(folder.path()), None);
        assert_eq!(read(&folder.path().join("nothing")), None);
    }

    #[test]
    fn only_uris_without_a_host_are_of_this_machine() {
        for (uri, local) in [
            ("qemu:///system", true),
            ("test:///default", true),
            ("qemu+ssh://host/system", false),
            ("qemu://host/system", false),
            ("qemu+unix:///system?socket=/x", false),
        ] {
            assert_eq!(is_local(uri), local, "{uri}");
        }
    }
}
