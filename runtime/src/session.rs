//! The session: everything that outlives a command.

mod answers;
pub mod columns;
pub mod connection;
pub mod deadline;
pub mod errand;
pub mod lookup;
mod polkit;
mod served;
mod settings;
pub mod side;
pub mod unattended;

use crate::answer::error::{Error, Result};
use crate::answer::format::Format;
use crate::answer::log::Level;
use crate::answer::output::Output;
use crate::answer::render::{render, value};
use crate::answer::reply::{Asked, Reply};
use connection::{Link, Uri};
use deadline::{Bounded, Telling, Waiting};
use errand::Errand;
use served::Served;
pub use settings::Settings;
use side::{Pinned, Runner};
use virsh_args::{CommandDef, Text, text};
use virt::connect::Connect;

/// The connection, the settings and the outputs, for as long as the program runs.
#[derive(Debug)]
pub struct Session {
    /// What the invocation asks for.
    pub settings: Settings,
    /// The outputs.
    pub out: Output,
    /// The connection to libvirt.
    pub link: Link,
    /// The format of the present command's answer.
    pub format: Format,
    /// Whether the session is to end.
    pub quitting: bool,
    /// Whether nothing of our own follows the present command's answer.
    pub bare: bool,
    /// Whether the time of a command was over.
    pub late: bool,
    /// The status of a session that has ended.
    pub status: u8,
    /// The present command.
    pub command: Option<&'static CommandDef>,
    /// What the present command's answer depends on.
    pub asked: Asked,
    /// Whether the present command's answer has been printed.
    pub answered: bool,
    /// Who runs commands beside the present one.
    pub runner: Option<Runner>,
    /// The completion for which somebody waits, if the program does nothing else.
    pub errand: Option<Errand>,
    /// The object that an option of the present command means, whatever else has its name.
    pinned: Option<Pinned>,
    /// What a program is told that sends commands through a pipe.
    served: Option<Served>,
}

impl Session {
    /// A session without a connection.
    #[must_use]
    pub fn new(settings: Settings, out: Output, link: Link) -> Session {
        let (format, asked) = (Format::Text, Asked::nothing());
        Session {
            settings,
            out,
            link,
            format,
            quitting: false,
            bare: false,
            late: false,
            status: 0,
            command: None,
            asked,
            answered: false,
            runner: None,
            errand: None,
            pinned: None,
            served: None,
        }
    }

    /// Ends the session after the present command, with a status.
    pub fn end(&mut self, status: u8) {
        (self.quitting, self.status) = (true, status);
    }

    /// The connection, which is opened if it is not open.
    ///
    /// # Errors
    /// Returns why it cannot be opened.
    pub fn connection(&mut self) -> Result<Connect> {
        self.reach()?;
        self.link.reached()
    }

    /// Opens the connection, if it is not open.
    ///
    /// # Errors
    /// Returns why it cannot be opened.
    pub fn reach(&mut self) -> Result<()> {
        // A command that waits is on the output before what it waits for, and before what is said of its failure.
        self.out.flush();
        if let Some(errand) = &mut self.errand {
            errand.connect(self.link.wanted().as_deref());
        }
        let reached = self.link.reach(&mut self.out, &self.settings);
        if reached.is_err() && self.errand.as_ref().is_some_and(Errand::ends_unconnected) {
            self.end(1);
        }
        reached
    }

    /// Tells whether the connection leads or would lead to where each answer may take its time.
    #[must_use]
    pub fn is_far(&self) -> bool {
        self.link.wanted().as_deref().is_some_and(connection::may_be_far)
    }

    /// Has the loss of the connection told at once, while the command waits for something else.
    pub fn watch_connection(&mut self) {
        self.link.watch(&mut self.out);
    }

    /// Opens the connection anew if it was lost while the command took its time.
    ///
    /// # Errors
    /// Returns why it cannot be opened.
    pub fn connection_again(&mut self) -> Result<Option<Connect>> {
        self.link.again_if_lost(&mut self.out, &self.settings)
    }

    /// Opens a connection beside that of the session, kept alive as that is: to the host to
    /// which a domain moves.
    ///
    /// # Errors
    /// Returns why it cannot be opened.
    pub fn another_connection(&mut self, uri: &str) -> Result<Connect> {
        connection::another(&mut self.out, &self.settings, uri)
    }

    /// Connects to something else in place of what the session is connected to.
    ///
    /// # Errors
    /// Returns why the connection cannot be opened.
    pub fn connect(&mut self, uri: Option<Uri>, readonly: bool) -> Result<()> {
        self.out.flush();
        self.link.replace(&mut self.out, &self.settings, uri, readonly)
    }

    /// Answers by documents alone from now on: the commands come from a program, through a pipe.
    pub fn serve(&mut self) {
        self.served = Some(Served::default());
    }

    /// Gives the present command the time that it has.
    #[must_use]
    pub fn begin(&mut self, command: &'static str) -> Option<Bounded> {
        let limit = self.settings.time()?;
        self.out.flush();
        let served = self.served().map(|served| served.index());
        let closes = self.format == Format::Text && !self.out.is_quiet();
        let telling = Telling { format: self.format, served, closes };
        deadline::begin(Some(limit), Waiting::Command(command), telling)
    }

    /// What a program is told, if the present command answers one that sends commands.
    fn served(&mut self) -> Option<&mut Served> {
        self.served.as_mut().filter(|_| self.format.has_documents())
    }

    /// Prints an answer in the session's format.
    pub fn print(&mut self, answer: &Reply) {
        if let Some(served) = self.served.as_mut().filter(|_| self.format.has_documents()) {
            return served.keep(value(answer, &self.asked));
        }
        render(&mut self.out, self.format, &self.asked, answer);
    }

    /// Sets the format of answers.
    pub fn set_format(&mut self, format: Format) {
        self.format = format;
        self.out.set_format(format);
    }

    /// Adds a line to the debug trace, after the command's name.
    pub fn trace<T: Into<Text>>(&mut self, level: Level, text: impl FnOnce() -> T) {
        if level >= self.out.level() {
            let name = self.command.map_or("unknown", |command| command.name);
            self.out.message(level, text![name, ": ", text().into(), "\n"]);
        }
    }

    /// Traces the finding of an option's value.
    pub fn trace_found(&mut self, option: &str, value: &str) {
        self.trace(Level::Info, || text!["found option <", option, ">: ", value]);
    }

    /// Prints an error in the session's format.
    pub fn report(&mut self, error: &Error) {
        self.out.report(error);
    }

    /// Ends the present command, or what could not be read as one, with why it failed.
    pub fn fail(&mut self, error: &Error) {
        match self.served() {
            Some(served) if !error.lines().is_empty() => {
                served.fail(error.json()["error"].take());
                self.out.note(error);
            }
            _ => self.out.report(error),
        }
    }

    /// Tells a program that sends commands, if there is one, that the present one has ended with a status.
    pub fn end_served(&mut self, status: u8) {
        let name = self.command.map(|command| command.name);
        if let Some(ended) = self.served().map(|served| served.end(name, status)) {
            self.out.item(&ended);
        } else if let Some(served) = &mut self.served {
            served.pass();
        }
    }

    /// Ends the program because the call of the present command does not come back, as
    /// [`connection::give_up`] does.
    pub fn give_up(&mut self) -> ! {
        while self.out.keeps() {
            // Whoever has it run beside others gives up for all of them.
            std::thread::park();
        }
        let error = connection::reason().after(&self.asked);
        self.fail(&error);
        self.end_served(1);
        if self.format == Format::Text {
            self.out.extra("\n");
        }
        self.out.flush();
        signal_hook::low_level::exit(1)
    }

    /// Passes on what a command in a guest wrote to its error output, which programs find in the answer;
    /// nothing is added to what it wrote to its output.
    pub fn pass_on(&mut self, errors: &[u8]) {
        if self.format == Format::Text {
            self.out.aside(errors);
            self.bare = true;
        }
    }

    /// Prints a warning in the form of an error; the command goes on.
    pub fn warn(&mut self, text: impl Into<Text>) {
        self.out.warn(text.into());
    }

    /// Prints a warning; the command goes on.
    pub fn caution(&mut self, text: impl Into<Text>) {
        self.out.caution(text.into());
    }
}
