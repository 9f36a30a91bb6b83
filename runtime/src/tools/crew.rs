//! Does the same with many things, some at a time, and tells what came of each in their order, also
//! where a call does not come back.

use crate::libvirt::known_loss;
use crate::session::connection::GRACE;
use crate::session::deadline;
use crate::tools::concurrent::accompany;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// How often to see whether the connection is still there.
const GLANCE: Duration = Duration::from_millis(200);

/// What came of one of the things.
#[derive(Debug)]
pub enum Came<R> {
    /// It was done.
    Back(R),
    /// It was not begun.
    NotBegun,
    /// The connection is lost or the time is over, and the call does not come back.
    Lost,
}

/// Those who work on the things. Nobody waits for one of them that a lost connection has left behind, or that does not
/// give up soon after the time is over.
#[derive(Debug)]
pub struct Crew<R> {
    done: Receiver<(usize, R)>,
    threads: Vec<JoinHandle<()>>,
    /// What came before its turn.
    early: BTreeMap<usize, R>,
    /// When it was seen that the connection is lost or the time over.
    ending: Option<Instant>,
    /// Whether nobody waits any more.
    given_up: bool,
    /// How many have begun.
    begun: Arc<AtomicUsize>,
    /// Whether none begins any more.
    stop: Arc<AtomicBool>,
}

impl<R: Send + 'static> Crew<R> {
    /// Begins with the first things, `jobs` at a time; none begins once it is to `stop`.
    pub fn begin<T: Send + Sync + 'static>(
        things: Vec<T>,
        jobs: usize,
        stop: &Arc<AtomicBool>,
        work: impl Fn(&T) -> R + Send + Sync + 'static,
    ) -> Crew<R> {
        let (sender, done) = channel();
        let count = things.len();
        let begun = Arc::new(AtomicUsize::new(0));
        let shared = Arc::new((things, work, Arc::clone(&begun)));
        let mut threads = Vec::new();
        for _ in 0..jobs.min(count) {
            let (shared, sender, stop) = (Arc::clone(&shared), sender.clone(), Arc::clone(stop));
            threads.push(std::thread::spawn(move || {
                accompany();
                let (things, work, next) = &*shared;
                while !stop.load(Ordering::SeqCst) {
                    let index = next.fetch_add(1, Ordering::SeqCst);
                    let Some(thing) = things.get(index) else { break };
                    // Nobody hears of it when the waiting was given up.
                    let _ = sender.send((index, work(thing)));
                }
            }));
        }
        Crew {
            done,
            threads,
            early: BTreeMap::new(),
            ending: None,
            given_up: false,
            begun,
            stop: Arc::clone(stop),
        }
    }

    /// Waits for what comes of the thing with this number.
    pub fn came(&mut self, index: usize) -> Came<R> {
        loop {
            if let Some(result) = self.early.remove(&index) {
                return Came::Back(result);
            }
            let patience = if self.given_up { Duration::ZERO } else { GLANCE };
            match self.done.recv_timeout(patience) {
                Ok((index, result)) => drop(self.early.insert(index, result)),
                Err(RecvTimeoutError::Disconnected) => return Came::NotBegun,
                Err(RecvTimeoutError::Timeout) => {
                    let ends = known_loss().is_some() || deadline::is_over();
                    let ending = ends.then(|| *self.ending.get_or_insert_with(Instant::now));
                    if self.given_up || ending.is_some_and(|since| since.elapsed() > GRACE) {
                        self.given_up = true;
                        let begun = self.begun.load(Ordering::SeqCst) > index;
                        let begins = begun || !self.stop.load(Ordering::SeqCst);
                        return if begins { Came::Lost } else { Came::NotBegun };
                    }
                }
            }
        }
    }
}

impl<R> Drop for Crew<R> {
    fn drop(&mut self) {
        // What they hold of the connection is gone when they have ended.
        for thread in self.threads.drain(..).filter(|_| !self.given_up) {
            let _ = thread.join();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    fn came<R: Send + 'static>(crew: &mut Crew<R>, index: usize) -> Option<R> {
        match crew.came(index) {
            Came::Back(result) => Some(result),
            Came::NotBegun | Came::Lost => None,
        }
    }

    #[test]
    fn results_come_in_the_order_of_the_things_whichever_ends_first() {
        let stop = Arc::new(AtomicBool::new(false));
        let (let_go, held) = channel::<()>();
        let held = Mutex::new(held);
        let things: Vec<usize> = (0..20).collect();
        let mut crew = Crew::begin(things, 4, &stop, move |thing| {
            match thing {
                // The first ends when the last one has.
                0 => drop(held.lock().map(|held| held.recv())),
                19 => drop(let_go.send(())),
                _ => {}
            }
            thing * 2
        });
        let all: Vec<usize> = (0..20).filter_map(|index| came(&mut crew, index)).collect();
        assert_eq!(all, (0..40).step_by(2).collect::<Vec<_>>());
    }

    #[test]
    fn what_has_not_begun_does_not_begin_once_it_is_to_stop() {
        let stop = Arc::new(AtomicBool::new(false));
        let stopping = Arc::clone(&stop);
        let mut crew = Crew::begin(vec![0, 1, 2], 1, &stop, move |thing| {
            stopping.store(*thing == 1, Ordering::SeqCst);
        });
        let begun: Vec<bool> = (0..3).map(|index| came(&mut crew, index).is_some()).collect();
        assert_eq!(begun, [true, true, false]);
    }
}
