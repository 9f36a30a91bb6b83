//! Takes away what libvirt leaves behind when several calls are under way on one connection.
//!
//! One of the threads that wait for a server watches the socket for all of them, by a source of GLib's whose data is on its
//! stack. Before 10.4 (CVE-2024-4418) libvirt forgets the source when another thread wakes that one. If the connection is lost
//! then, the next thread that watches runs the source with a stack that is no more, and the program crashes. So libvirt,
//! which finds the program's functions before GLib's, comes by here when it watches, and the source is taken away as newer
//! releases do it.

use super::library::{functions, open_one};
use std::cell::Cell;
use std::ffi::{c_uint, c_void};
use std::sync::OnceLock;

/// The functions of GLib that are used here.
#[derive(Debug, Clone, Copy)]
struct Glib {
    attach: unsafe extern "C" fn(*mut c_void, *mut c_void) -> c_uint,
    run: unsafe extern "C" fn(*mut c_void),
    context: unsafe extern "C" fn(*mut c_void) -> *mut c_void,
    find: unsafe extern "C" fn(*mut c_void, c_uint) -> *mut c_void,
    destroy: unsafe extern "C" fn(*mut c_void),
}

thread_local! {
    /// The last source of this thread: the loop's context that has it, and its number there.
    static ATTACHED: Cell<(*mut c_void, c_uint)> = const { Cell::new((std::ptr::null_mut(), 0)) };
}

/// The functions, which are there: whoever comes here uses them.
fn glib() -> &'static Glib {
    static GLIB: OnceLock<Option<Glib>> = OnceLock::new();
    let loaded = GLIB.get_or_init(|| {
        let handle = open_one(&[c"libglib-2.0.so.0"])?;
        // SAFETY: The functions of these names have these signatures in every GLib 2.
        functions!(
            handle,
            Glib {
                attach: c"g_source_attach",
                run: c"g_main_loop_run",
                context: c"g_main_loop_get_context",
                find: c"g_main_context_find_source_by_id",
                destroy: c"g_source_destroy",
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
