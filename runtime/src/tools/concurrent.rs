//! Asks several things at once, so that a slow connection's delays do not add up: the same of many
//! objects, or this and that of one.

use crate::libvirt::known_loss;
use crate::session::connection::{GRACE, give_up, may_be_far};
use std::cell::Cell;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, Scope, ScopedJoinHandle};
use std::time::{Duration, Instant};
use virt::connect::Connect;

/// How many calls are under way at a time: as many as a daemon serves of one client
/// (`max_client_requests`), which reads no further when there are more.
const WORKERS: usize = 5;

/// How often to see whether the connection is still there.
const GLANCE: Duration = Duration::from_millis(500);

thread_local! {
    /// Whether others make calls beside this thread.
    static ACCOMPANIED: Cell<bool> = const { Cell::new(false) };
}

/// Has this thread make its calls one after the other from now on: others make calls beside it,
/// with which it shares what the daemon serves at a time.
pub fn accompany() {
    ACCOMPANIED.set(true);
}

/// Applies a function to all items and returns the results in the items' order.
pub fn map<T: Sync, R: Send>(items: &[T], ask: impl Fn(&T) -> R + Sync) -> Vec<R> {
    if items.len() < 2 || ACCOMPANIED.get() {
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
        // None of them says anything; they end.
        let _: Option<()> = wait(&ended);
    });
    let mut answers = answers.into_inner().unwrap_or_else(PoisonError::into_inner);
    answers.sort_by_key(|(index, _)| *index);
    answers.into_iter().map(|(_, answer)| answer).collect()
}

/// Waits for what threads say, or until all have ended, but not for calls that a lost connection
/// has left behind.
fn wait<T>(said: &Receiver<T>) -> Option<T> {
    let mut lost = None;
    loop {
        match said.recv_timeout(GLANCE) {
            Ok(said) => return Some(said),
            Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) => {}
        }
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

/// Lets calls be made that need nothing of each other. Where the connection may be slow they are
/// under way at once, as many as the daemon serves; on this machine a thread costs more than the
/// call, and each is made when it is begun.
pub fn together<'env, R>(
    connection: &Connect,
    work: impl for<'scope> FnOnce(&Calls<'scope, 'env>) -> R,
) -> R {
    if ACCOMPANIED.get() || !is_far(connection) {
        return thread::scope(|scope| work(&Calls { scope, threads: None }));
    }
    let (freed, free) = channel();
    for _ in 0..WORKERS {
        let _ = freed.send(());
    }
    thread::scope(|scope| work(&Calls { scope, threads: Some((freed, free)) }))
}

/// Tells whether the calls of a connection may take long, so that fewer of them are worth more work
/// here.
#[must_use]
pub fn is_far(connection: &Connect) -> bool {
    connection.uri().is_ok_and(|uri| may_be_far(&uri))
}

/// Makes calls that need nothing of each other, a function for each, as `together` makes them, and gives back
/// what each answers.
pub fn all<'env, Q: Questions + 'env>(connection: &Connect, questions: Q) -> Q::Answers {
    together(connection, |calls| questions.ask(calls))
}

/// Calls to be made, a function for each.
pub trait Questions {
    /// What they answer, in their order.
    type Answers;

    /// Makes the calls.
    fn ask<'scope>(self, calls: &Calls<'scope, '_>) -> Self::Answers
    where
        Self: 'scope;
}

macro_rules! questions {
    ($($question:ident: $ask:ident -> $answer:ident),*) => {
        impl<$($ask: FnOnce() -> $answer + Send, $answer: Send + 'static),*> Questions for ($($ask,)*) {
            type Answers = ($($answer,)*);

            fn ask<'scope>(self, calls: &Calls<'scope, '_>) -> Self::Answers
            where
                Self: 'scope,
            {
                let ($($question,)*) = self;
                let ($($question,)*) = ($(calls.begin($question),)*);
                ($($question.answer(),)*)
            }
        }
    };
}

questions!(a: A -> Ra, b: B -> Rb);
questions!(a: A -> Ra, b: B -> Rb, c: C -> Rc);
questions!(a: A -> Ra, b: B -> Rb, c: C -> Rc, d: D -> Rd);
questions!(a: A -> Ra, b: B -> Rb, c: C -> Rc, d: D -> Rd, e: E -> Re, f: F -> Rf, g: G -> Rg, h: H -> Rh);

/// Calls that need nothing of each other.
#[derive(Debug)]
pub struct Calls<'scope, 'env: 'scope> {
    scope: &'scope Scope<'scope, 'env>,
    /// Where calls are under way at once, what says that one more may begin.
    threads: Option<(Sender<()>, Receiver<()>)>,
}

impl<'scope> Calls<'scope, '_> {
    /// Begins a call, after those before it if it has to wait.
    pub fn begin<T: Send + 'scope>(
        &self,
        ask: impl FnOnce() -> T + Send + 'scope,
    ) -> Call<'scope, T> {
        let Some((freed, free)) = &self.threads else { return Call::Made(ask()) };
        // A sender is here, so something is said.
        let _ = wait(free);
        let freed = freed.clone();
        let (answers, answered) = channel();
        let thread = self.scope.spawn(move || {
            let _ = answers.send(ask());
            let _ = freed.send(());
        });
        Call::UnderWay(answered, thread)
    }
}

/// A call that was begun.
#[derive(Debug)]
pub enum Call<'scope, T> {
    /// It was made at once.
    Made(T),
    /// A thread makes it, and sends the answer.
    UnderWay(Receiver<T>, ScopedJoinHandle<'scope, ()>),
}

impl<T> Call<'_, T> {
    /// Waits for the answer.
    pub fn answer(self) -> T {
        match self {
            Call::Made(answer) => answer,
            Call::UnderWay(answered, thread) => wait(&answered).unwrap_or_else(|| {
                let panic = thread.join().err().unwrap_or_else(|| Box::new("no answer"));
                std::panic::resume_unwind(panic)
            }),
        }
    }
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
