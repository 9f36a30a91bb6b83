//! Asks the same of many objects at once, so that a slow connection's delays do not add up.

use crate::libvirt::known_loss;
use crate::session::connection::{GRACE, give_up};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How many calls are under way at a time: as many as a daemon serves of one client
/// (`max_client_requests`), which reads no further when there are more.
const WORKERS: usize = 5;

/// How often to see whether the connection is still there.
const GLANCE: Duration = Duration::from_millis(500);

/// Applies a function to all items and returns the results in the items' order.
pub fn map<T: Sync, R: Send>(items: &[T], ask: impl Fn(&T) -> R + Sync) -> Vec<R> {
    if items.len() < 2 {
        return items.iter().map(ask).collect();
    }
    let next = AtomicUsize::new(0);
    let answers = Mutex::new(Vec::with_capacity(items.len()));
    let work = || {
        while let Some((index, item)) = take(items, &next) {
            let answer = ask(item);
            answers.lock().unwrap_or_else(PoisonError::into_inner).push((index, answer));
        }
    };
    thread::scope(|scope| {
        let (works, ended) = channel();
        for _ in 0..items.len().min(WORKERS) {
            let works = works.clone();
            let work = &work;
            scope.spawn(move || {
                work();
                drop(works);
            });
        }
        drop(works);
        wait(&ended);
    });
    let mut answers = answers.into_inner().unwrap_or_else(PoisonError::into_inner);
    answers.sort_by_key(|(index, _)| *index);
    answers.into_iter().map(|(_, answer)| answer).collect()
}

/// Waits until all have ended, but not for calls that a lost connection has left behind.
fn wait(ended: &Receiver<()>) {
    let mut lost = None;
    while ended.recv_timeout(GLANCE) == Err(RecvTimeoutError::Timeout) {
        if known_loss().is_some() && lost.get_or_insert_with(Instant::now).elapsed() > GRACE {
            give_up();
        }
    }
}

/// The results that are known, and for the other items those of a function.
pub fn map_missing<T: Sync, R: Send>(
    items: &[T],
    known: impl Fn(&T) -> Option<R>,
    ask: impl Fn(&T) -> Option<R> + Sync,
) -> Vec<Option<R>> {
    let mut answers: Vec<Option<R>> = items.iter().map(known).collect();
    let missing: Vec<(usize, &T)> =
        items.iter().enumerate().filter(|(index, _)| answers[*index].is_none()).collect();
    let found = map(&missing, |(_, item)| ask(item));
    for ((index, _), answer) in missing.into_iter().zip(found) {
        answers[index] = answer;
    }
    answers
}

/// The next item that nobody works on yet.
fn take<'a, T>(items: &'a [T], next: &AtomicUsize) -> Option<(usize, &'a T)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    items.get(index).map(|item| (index, item))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answers_come_in_the_order_of_the_items() {
        for count in [0, 1, 2, 100] {
            let items: Vec<usize> = (0..count).collect();
            let doubled: Vec<usize> = items.iter().map(|item| item * 2).collect();
            assert_eq!(map(&items, |item| item * 2), doubled);
        }
    }

    #[test]
    fn only_what_is_not_known_is_asked() {
        let known = |item: &u32| item.is_multiple_of(2).then_some(*item);
        let answers = map_missing(&[2, 3, 4, 5], known, |item| (*item < 5).then_some(item + 100));
        assert_eq!(answers, [Some(2), Some(103), Some(4), None]);
    }
}
