//! Mends how libvirt waits when several calls are under way on one connection.
//!
//! One of the threads that wait for a server watches the socket for all of them, by a source of GLib's whose data is on its
//! stack. Before 10.4 (CVE-2024-4418) libvirt forgets the source when another thread wakes that one. If the connection is lost
//! then, the next thread that watches runs the source with a stack that is no more, and the program crashes. So libvirt,
//! which finds the program's functions before GLib's, comes by here when it watches, and the source is taken away as newer
//! releases do it.
//!
//! A thread with another call wakes that one by ending its loop. Before 10.0 it does so for nothing where the loop is just about to
//! begin, and the call is not sent until something else comes: a migration would not be cancelled. So the loop ends then as
//! soon as it has begun.

use super::library::{functions, open_one};
use std::cell::Cell;
use std::ffi::{c_int, c_uint, c_void};
use std::sync::OnceLock;

/// The functions of GLib that are used here.
#[derive(Debug, Clone, Copy)]
struct Glib {
    attach: unsafe extern "C" fn(*mut c_void, *mut c_void) -> c_uint,
    run: unsafe extern "C" fn(*mut c_void),
    context: unsafe extern "C" fn(*mut c_void) -> *mut c_void,
    find: unsafe extern "C" fn(*mut c_void, c_uint) -> *mut c_void,
    destroy: unsafe extern "C" fn(*mut c_void),
    quit: unsafe extern "C" fn(*mut c_void),
    is_running: unsafe extern "C" fn(*mut c_void) -> c_int,
    reference: unsafe extern "C" fn(*mut c_void) -> *mut c_void,
    release: unsafe extern "C" fn(*mut c_void),
    new_idle: unsafe extern "C" fn() -> *mut c_void,
    set_callback: unsafe extern "C" fn(*mut c_void, Callback, *mut c_void, Release),
    release_source: unsafe extern "C" fn(*mut c_void),
}

/// What a source calls; it is taken away after that where 0 is returned.
type Callback = unsafe extern "C" fn(*mut c_void) -> c_int;
/// What gives back a reference that a source has.
type Release = unsafe extern "C" fn(*mut c_void);

thread_local! {
    /// The last source of this thread: the loop's context that has it, and its number there.
    static ATTACHED: Cell<(*mut c_void, c_uint)> = const { Cell::new((std::ptr::null_mut(), 0)) };
}

/// The functions, which are there: whoever comes here uses them.
fn glib() -> &'static Glib {
    static GLIB: OnceLock<Option<Glib>> = OnceLock::new();
    let loaded = GLIB.get_or_init(|| {
        let handle = open_one(c"libglib-2.0.so.0")?;
        // SAFETY: The functions of these names have these signatures in every GLib 2.
        functions!(
            handle,
            Glib {
                attach: c"g_source_attach",
                run: c"g_main_loop_run",
                context: c"g_main_loop_get_context",
                find: c"g_main_context_find_source_by_id",
                destroy: c"g_source_destroy",
                quit: c"g_main_loop_quit",
                is_running: c"g_main_loop_is_running",
                reference: c"g_main_loop_ref",
                release: c"g_main_loop_unref",
                new_idle: c"g_idle_source_new",
                set_callback: c"g_source_set_callback",
                release_source: c"g_source_unref",
            }
        )
    });
    loaded.as_ref().unwrap_or_else(|| std::process::abort())
}

/// Attaches a source to a context, and remembers it for this thread.
///
/// # Safety
/// As for GLib's function.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn g_source_attach(source: *mut c_void, context: *mut c_void) -> c_uint {
    // SAFETY: The caller's contract is GLib's.
    let number = unsafe { (glib().attach)(source, context) };
    ATTACHED.set((context, number));
    number
}

/// Runs a loop until it is to stop, and takes away the source that this thread has attached for it.
///
/// # Safety
/// As for GLib's function.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn g_main_loop_run(main_loop: *mut c_void) {
    let glib = glib();
    let (attached, number) = ATTACHED.replace((std::ptr::null_mut(), 0));
    // SAFETY: The caller's contract is GLib's, and the loop keeps its context.
    unsafe {
        (glib.run)(main_loop);
        let context = (glib.context)(main_loop);
        if number != 0 && attached == context {
            let source = (glib.find)(context, number);
            if !source.is_null() {
                (glib.destroy)(source);
            }
        }
    }
}

/// Ends a loop that runs, or else the run that begins next.
///
/// # Safety
/// As for GLib's function.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn g_main_loop_quit(main_loop: *mut c_void) {
    let glib = glib();
    // SAFETY: The caller's contract is GLib's. The source has a reference to the loop, and the context one to the source.
    unsafe {
        if (glib.is_running)(main_loop) != 0 {
            return (glib.quit)(main_loop);
        }
        let source = (glib.new_idle)();
        (glib.set_callback)(source, end, (glib.reference)(main_loop), glib.release);
        (glib.attach)(source, (glib.context)(main_loop));
        (glib.release_source)(source);
    }
}

/// Ends the loop that runs the source.
unsafe extern "C" fn end(main_loop: *mut c_void) -> c_int {
    // SAFETY: The source has a reference to the loop.
    unsafe { (glib().quit)(main_loop) };
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_loop_that_was_to_end_before_it_began_ends() {
        type Make = unsafe extern "C" fn(*mut c_void, c_int) -> *mut c_void;
        struct Makes {
            make: Make,
            make_context: unsafe extern "C" fn() -> *mut c_void,
        }
        let handle = open_one(c"libglib-2.0.so.0").unwrap();
        // SAFETY: The functions of these names have these signatures.
        let makes = functions!(
            handle,
            Makes { make: c"g_main_loop_new", make_context: c"g_main_context_new" }
        );
        let makes = makes.unwrap();
        let (sender, ended) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            // SAFETY: The loop is for good, and nobody else has it.
            unsafe {
                let main_loop = (makes.make)((makes.make_context)(), 0);
                g_main_loop_quit(main_loop);
                g_main_loop_run(main_loop);
            }
            sender.send(()).unwrap();
        });
        ended.recv_timeout(std::time::Duration::from_secs(20)).expect("the loop runs on");
    }
}
