//! The libraries that libvirt links, opened one after the other before it.
//!
//! When a library is opened the dynamic linker looks for each symbol of it, and of all that it brings, in one library after the
//! other, from the first on. libvirt brings fifty, so that it looks into fifty for what the last one has; where each was opened by
//! itself, it has looked into those alone that the one brings. That is half of its work, which is most of a short command's.

use object::NativeEndian;
use object::elf::{DT_NEEDED, FileHeader64};
use object::read::ReadCache;
use object::read::elf::FileHeader;
use std::ffi::{CStr, CString, OsStr};
use std::fs::File;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// Where the libraries were when the program was built, if that was known.
const FOLDER: Option<&str> = option_env!("LIBVIRT_FOLDER");

/// Opens what a library links, for good. Where that is not known, or fails, the dynamic linker does it all at once.
pub(super) fn open(library: &CStr) {
    for name in names(library).unwrap_or_default() {
        // SAFETY: The name is a C string. What the library runs when it is opened it runs with libvirt as well.
        unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_LAZY) };
    }
}

/// The names of what a library links, in the order in which it does.
fn names(library: &CStr) -> Option<Vec<CString>> {
    let file = File::open(Path::new(FOLDER?).join(OsStr::from_bytes(library.to_bytes()))).ok()?;
    let file = ReadCache::new(file);
    let header = FileHeader64::<NativeEndian>::parse(&file).ok()?;
    let sections = header.sections(NativeEndian, &file).ok()?;
    let table = sections.dynamic_table(NativeEndian, &file).ok()?;
    let needed = table.iter().filter(|entry| entry.tag == DT_NEEDED);
    needed.map(|entry| CString::new(table.string(entry).ok()?).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libvirt_s_libraries_are_found() {
        let names = names(c"libvirt.so.0").expect("it is where it was");
        let known =
            |wanted: &str| names.iter().any(|name| name.to_string_lossy().starts_with(wanted));
        assert!(known("libc.so.") && known("libxml2.so."), "{names:?}");
        assert_eq!(super::names(c"no-such-library.so.0"), None);
    }
}
