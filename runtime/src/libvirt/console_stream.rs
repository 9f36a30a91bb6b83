//! The stream of a guest's console: bytes in both directions, nothing ever blocks.

use super::event_loop;
use super::memory::check;
use std::ffi::{c_int, c_void};
use virt::domain::Domain;
use virt::error::Error;
use virt::stream::Stream;
use virt_sys as sys;

/// What may happen to a stream, as a set of libvirt's bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Events(u32);

impl Events {
    /// There is something to read, or its end.
    pub const READABLE: Events = Events(sys::VIR_STREAM_EVENT_READABLE);
    /// The stream takes bytes.
    pub const WRITABLE: Events = Events(sys::VIR_STREAM_EVENT_WRITABLE);
    /// Nothing.
    const NONE: Events = Events(0);

    /// These and others.
    #[must_use]
    pub fn and(self, others: Events) -> Events {
        Events(self.0 | others.0)
    }
}

/// The number by which libvirt says that nothing can be read or written now.
const WOULD_BLOCK: c_int = -2;

/// The stream of a guest's console.
pub struct ConsoleStream {
    stream: Stream,
    watched: bool,
    finished: bool,
}

type Heard = Box<dyn Fn() + Send>;

unsafe extern "C" fn happened(stream: sys::virStreamPtr, _events: c_int, opaque: *mut c_void) {
    // SAFETY: The stream is valid during the call, and the pointer is the registered box. What
    // happened would be told again and again until somebody sees to it, so the
    // events are turned off before; whoever sees to it asks for them again.
    unsafe {
        sys::virStreamEventUpdateCallback(stream, Events::NONE.0.cast_signed());
        (*opaque.cast::<Heard>())();
    }
}

unsafe extern "C" fn forget(opaque: *mut c_void) {
    // SAFETY: The pointer is the box given at registration; libvirt calls this once.
    drop(unsafe { Box::from_raw(opaque.cast::<Heard>()) });
}

impl ConsoleStream {
    /// Connects to a console of the guest (`virStreamNew`, `virDomainOpenConsole`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn open(domain: &Domain, device: Option<&str>, flags: u32) -> Result<ConsoleStream, Error> {
        let stream = Stream::new(&domain.connect()?, sys::VIR_STREAM_NONBLOCK)?;
        domain.open_console(device, &stream, flags)?;
        Ok(ConsoleStream { stream, watched: false, finished: false })
    }

    /// Calls `heard` in libvirt's thread when one of the events happens; once, until events
    /// are asked for again (`virStreamEventAddCallback`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn watch(
        &mut self,
        events: Events,
        heard: impl Fn() + Send + 'static,
    ) -> Result<(), Error> {
        let heard: Box<Heard> = Box::new(Box::new(heard));
        let opaque = Box::into_raw(heard).cast::<c_void>();
        // SAFETY: The stream is valid; libvirt keeps the box until the callback is removed.
        let result = unsafe {
            sys::virStreamEventAddCallback(
                self.stream.as_ptr(),
                events.0.cast_signed(),
                Some(happened),
                opaque,
                Some(forget),
            )
        };
        if result < 0 {
            let error = Error::last_error();
            // SAFETY: The box was not taken.
            unsafe { forget(opaque) };
            return Err(error);
        }
        self.watched = true;
        event_loop::want();
        Ok(())
    }

    /// Asks for events again (`virStreamEventUpdateCallback`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn want(&self, events: Events) -> Result<(), Error> {
        self.stream.event_update_callback(events.0)
    }

    /// Reads bytes; none when there are none now, zero at the end (`virStreamRecv`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn receive(&self, buffer: &mut [u8]) -> Result<Option<usize>, Error> {
        // SAFETY: The stream is valid and the buffer as long as is said.
        let result = unsafe {
            sys::virStreamRecv(self.stream.as_ptr(), buffer.as_mut_ptr().cast(), buffer.len())
        };
        amount(result)
    }

    /// Writes bytes and tells how many; none when it takes none now (`virStreamSend`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn send(&self, bytes: &[u8]) -> Result<Option<usize>, Error> {
        // SAFETY: The stream is valid and the bytes as many as is said.
        let result =
            unsafe { sys::virStreamSend(self.stream.as_ptr(), bytes.as_ptr().cast(), bytes.len()) };
        amount(result)
    }

    /// Ends the stream in order (`virStreamFinish`).
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn finish(mut self) -> Result<(), Error> {
        self.unwatch();
        self.finished = true;
        self.stream.clone().finish()
    }

    fn unwatch(&mut self) {
        if std::mem::take(&mut self.watched) {
            let _ = self.stream.event_remove_callback();
        }
    }
}

impl Drop for ConsoleStream {
    /// Leaves the stream alone; one that was not finished is given up (`virStreamAbort`).
    fn drop(&mut self) {
        if !self.finished {
            self.unwatch();
            let _ = self.stream.clone().abort();
        }
    }
}

fn amount(result: c_int) -> Result<Option<usize>, Error> {
    if result == WOULD_BLOCK { Ok(None) } else { check(result).map(Some) }
}
