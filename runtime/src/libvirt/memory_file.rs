//! A file of the C library in memory, for what other libraries print.

use super::memory::take_string;
use std::ffi::{c_char, c_void};

/// A file that is open for writing.
#[derive(Debug)]
pub struct MemoryFile {
    file: *mut libc::FILE,
    /// What was written and its length, which the C library sets when the file is closed. It
    /// keeps their addresses.
    content: Box<(*mut c_char, usize)>,
}

impl MemoryFile {
    /// Opens an empty file; none where memory is short.
    pub fn open() -> Option<MemoryFile> {
        let mut content = Box::new((std::ptr::null_mut(), 0));
        // SAFETY: Both places live until the file is closed.
        let file = unsafe { libc::open_memstream(&raw mut content.0, &raw mut content.1) };
        (!file.is_null()).then_some(MemoryFile { file, content })
    }

    /// The C library's name for the file, which is good until it is closed.
    pub fn handle(&self) -> *mut c_void {
        self.file.cast()
    }

    /// Closes the file and gives what was written, if it is text.
    pub fn close(mut self) -> String {
        self.end();
        let content = std::mem::replace(&mut self.content.0, std::ptr::null_mut());
        // SAFETY: The C library made the text, which is ours to free, or none.
        unsafe { take_string(content) }.unwrap_or_default()
    }

    fn end(&mut self) {
        let file = std::mem::replace(&mut self.file, std::ptr::null_mut());
        if !file.is_null() {
            // SAFETY: The file is open, and forgotten here.
            unsafe { libc::fclose(file) };
        }
    }
}

impl Drop for MemoryFile {
    fn drop(&mut self) {
        self.end();
        // SAFETY: What was not taken is the C library's, and ours to free.
        unsafe { libc::free(self.content.0.cast()) };
    }
}
