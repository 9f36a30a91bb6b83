//! What a session prints of a command's answers while the command goes on.

use super::Session;
use crate::answer::error::{Error, Result};
use crate::answer::format::Format;
use crate::answer::render::value;
use crate::answer::reply::{IntoReply, Item};
use serde_json::Value;
use virsh_args::Text;
use virsh_args::carried::restored;

impl Session {
    /// Prints the command's answer at once, before the command goes on with something that takes
    /// time; what its handler answers with in the end is not printed.
    pub fn answer_now(&mut self, answer: impl IntoReply) {
        self.print(&answer.into_reply());
        self.out.flush();
        self.answered = true;
    }

    /// Prints one of the answers of a command that gives them again and again, each whole; through a pipe each is
    /// something that comes over time.
    ///
    /// # Errors
    /// Fails without a word when nobody reads any more.
    pub fn answer_again(&mut self, answer: impl IntoReply) -> Result<()> {
        let reply = answer.into_reply();
        self.answered = true;
        match self.served() {
            Some(_) => self.item(value(&reply, &self.asked).unwrap_or_default()),
            None => self.print(&reply),
        }
        self.still_read()
    }

    /// Prints the command's answer at once for people, who watch what it goes on with; programs
    /// get the one that its handler answers with in the end.
    pub fn answer_people_now(&mut self, answer: impl IntoReply) {
        if self.format == Format::Text {
            self.answer_now(answer);
        }
    }

    /// Says to people, who watch, what is being done; `--quiet` leaves it out.
    pub fn say(&mut self, text: impl Into<Text>) {
        if self.format == Format::Text {
            self.out.extra(text.into());
            self.out.flush();
        }
    }

    /// Prints to people what belongs to the answer and goes before its sentence, with `--quiet`, too; programs find it
    /// in the answer.
    pub fn show(&mut self, text: impl AsRef<[u8]>) {
        if self.format == Format::Text {
            self.out.data(text);
        }
    }

    /// Prints what there is to say when nothing more comes over time. It is no row of a table.
    ///
    /// # Errors
    /// Fails without a word when nobody reads any more.
    pub fn emit_end(&mut self, end: impl Item) -> Result<()> {
        self.asked.choose_all();
        if self.format == Format::Csv { Ok(()) } else { self.emit(end) }
    }

    /// Prints something that comes over time, such as an event.
    ///
    /// # Errors
    /// Fails without a word when nobody reads any more.
    pub fn emit(&mut self, item: impl Item) -> Result<()> {
        let answer = item.into_answer();
        match self.format {
            Format::Text => self.out.data(restored(&answer.text(&self.asked))),
            _ => self.item(answer.json(&self.asked)),
        }
        self.still_read()
    }

    /// Prints for programs what comes over time.
    fn item(&mut self, item: Value) {
        let name = self.command.map(|command| command.name);
        let served = self.served().map(|served| served.item(name, &item));
        self.out.item(&served.unwrap_or(item));
    }

    /// Has what was printed go out, and fails without a word when nobody reads any more.
    fn still_read(&mut self) -> Result<()> {
        self.out.flush();
        if self.out.is_read() { Ok(()) } else { Err(Error::silent()) }
    }
}
