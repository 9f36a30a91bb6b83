//! Catches signals for a while, without `unsafe` code and without losing what they do
//! before and after.

use crate::session::deadline::{self, Listening};
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag::register_conditional_default;
use signal_hook::iterator::{Handle, Signals};
use signal_hook::low_level::emulate_default_handler;
use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Passes signals to a function while it lives; before and after, they end the program.
#[derive(Debug)]
pub struct Interrupts {
    handle: Handle,
    signals: &'static [i32],
    /// Whoever gives up upon a signal also does so when the time of the command is over.
    time: Option<Listening>,
}

impl Interrupts {
    /// Calls `heard` in a thread of its own for each of the signals that arrives.
    ///
    /// # Errors
    /// Returns why the signals cannot be caught.
    pub fn catch(
        signals: &'static [i32],
        mut heard: impl FnMut(i32) + Send + 'static,
    ) -> io::Result<Interrupts> {
        let mut caught = Signals::new(signals)?;
        let handle = caught.handle();
        set_deadly(signals, false)?;
        std::thread::spawn(move || caught.forever().for_each(&mut heard));
        Ok(Interrupts { handle, signals, time: None })
    }

    /// Calls `ask` at each SIGINT, and when the time of the command is over. A system that lets no
    /// signals be caught lets them end the program, as they always do.
    pub fn ask(ask: impl Fn() -> bool + Send + Clone + 'static) -> Option<Interrupts> {
        let asked = ask.clone();
        let mut caught = Interrupts::catch(&[SIGINT], move |_| {
            asked();
        });
        if let Ok(caught) = &mut caught {
            caught.time = Some(deadline::listen(deadline::TO_LEAVE, ask));
        }
        caught.ok()
    }

    /// Calls `ask` at the first SIGINT or SIGTERM, and lets a second one do what it does without
    /// us, or the first where `ask` tells that nobody listens. The end of the command's time calls it,
    /// too. A system that lets no signals be caught lets them end the program, as they always do.
    pub fn ask_once(ask: impl Fn() -> bool + Send + Clone + 'static) -> Option<Interrupts> {
        let (mut asked, late) = (false, ask.clone());
        let mut caught = Interrupts::catch(&[SIGINT, SIGTERM], move |signal| {
            if asked || !ask() {
                // The default of both signals ends the program, so there is nothing to report.
                let _ = emulate_default_handler(signal);
            }
            asked = true;
        });
        if let Ok(caught) = &mut caught {
            caught.time = Some(deadline::listen(deadline::TO_CANCEL, late));
        }
        caught.ok()
    }
}

impl Drop for Interrupts {
    fn drop(&mut self) {
        self.time = None;
        self.handle.close();
        // Only the registration of a signal can fail, and these are registered.
        let _ = set_deadly(self.signals, true);
    }
}

/// Sets whether signals do what they do in a program that does not catch them, as long as nobody else
/// catches them. A signal that was ever caught would otherwise do nothing any more.
fn set_deadly(signals: &[i32], deadly: bool) -> io::Result<()> {
    static KNOWN: Mutex<BTreeMap<i32, (Arc<AtomicBool>, usize)>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    for signal in signals {
        if !known.contains_key(signal) {
            let flag = Arc::new(AtomicBool::new(deadly));
            register_conditional_default(*signal, Arc::clone(&flag))?;
            known.insert(*signal, (flag, 0));
        }
        if let Some((flag, catchers)) = known.get_mut(signal) {
            *catchers = if deadly { catchers.saturating_sub(1) } else { *catchers + 1 };
            flag.store(*catchers == 0, Ordering::SeqCst);
        }
    }
    Ok(())
}
