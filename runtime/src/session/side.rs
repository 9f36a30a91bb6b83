//! Commands that are run beside others on the connection of a session: each has a session of its own,
//! whose outputs are kept.

use super::{Session, Settings};
use crate::answer::error::{Error, Result};
use crate::answer::format::Format;
use crate::answer::log::Level;
use crate::answer::output::{Output, Piece};
use crate::answer::render::value;
use crate::answer::reply::{Item, Reply};
use crate::session::connection::Link;
use crate::session::served::Served;
use serde_json::Value;
use virsh_args::Invocation;

/// Who runs commands. The session stands below the commands, and has it from those above.
#[derive(Debug, Clone, Copy)]
pub struct Runner {
    /// Runs a command with all that it prints, and returns its status.
    pub run: fn(&mut Session, &Invocation) -> u8,
    /// Runs a command and returns its answer.
    pub answer: fn(&mut Session, &Invocation) -> Result<Reply>,
}

/// An object that is meant by an option's value, and by its UUID alone: another one that has the name by now is not.
#[derive(Debug, Clone)]
pub struct Pinned {
    /// The option.
    pub option: &'static str,
    /// The value.
    pub name: String,
    /// The UUID.
    pub uuid: String,
}

/// What came of a command.
#[derive(Debug)]
pub struct Outcome {
    /// Its status.
    pub status: u8,
    /// What it printed and logged.
    pub pieces: Vec<Piece>,
    /// Its answer for programs, null where people are answered.
    pub answer: Value,
    /// Why it failed, for programs.
    pub error: Option<Value>,
}

/// What the sessions of such commands are made of.
#[derive(Debug)]
pub struct Side {
    settings: Settings,
    link: Link,
    format: Format,
    quiet: bool,
    level: Level,
    runner: Runner,
}

impl Session {
    /// What commands need that are run beside the present one; the standard input is for none of them.
    ///
    /// # Errors
    /// Returns why there is no connection.
    pub fn side(&mut self) -> Result<Side> {
        self.connection()?;
        let runner =
            self.runner.ok_or_else(|| Error::new("internal error: nobody runs commands"))?;
        let settings = Settings {
            interactive: true,
            unattended: true,
            lasting: false,
            timeout: None,
            ..self.settings.clone()
        };
        Ok(Side {
            settings,
            link: self.link.shared(),
            // Values between commas are made of the answer, too.
            format: if self.format == Format::Csv { Format::Json } else { self.format },
            quiet: self.out.is_quiet(),
            level: self.out.level(),
            runner,
        })
    }

    /// Tells what came of a command that was run beside others: people read the heading that `item` is, and then
    /// what it printed.
    ///
    /// # Errors
    /// Fails without a word when nobody reads any more.
    pub fn tell(&mut self, item: impl Item, pieces: Vec<Piece>, first: bool) -> Result<()> {
        if !first && self.format == Format::Text {
            self.out.extra("\n");
        }
        let told = self.emit(item);
        self.out.play(pieces);
        self.out.end_line();
        self.out.flush();
        told
    }

    /// The UUID of the object that is meant by an option's value, where that is fixed.
    #[must_use]
    pub fn pinned(&self, option: &str, name: &str) -> Option<&str> {
        let pinned = self.pinned.as_ref()?;
        (pinned.option == option && pinned.name == name).then_some(pinned.uuid.as_str())
    }
}

impl Side {
    fn session(&self, format: Format) -> Session {
        let out = Output::keeping(self.quiet, self.level);
        let mut session = Session::new(self.settings.clone(), out, self.link.shared());
        session.set_format(format);
        session.runner = Some(self.runner);
        if format.has_documents() {
            session.serve();
        }
        session
    }

    /// Runs a command to its end.
    #[must_use]
    pub fn run(&self, invocation: &Invocation, pinned: Option<Pinned>) -> Outcome {
        let mut session = self.session(self.format);
        session.command = Some(invocation.command);
        session.pinned = pinned;
        let status = (self.runner.run)(&mut session, invocation);
        Outcome::of(session, status)
    }

    /// What comes of a command that is not run.
    #[must_use]
    pub fn fail(&self, error: &Error) -> Outcome {
        let mut session = self.session(self.format);
        session.fail(error);
        Outcome::of(session, error.status())
    }

    /// The rows of a command's answer, as programs get them.
    ///
    /// # Errors
    /// Returns why the command failed.
    pub fn rows(&self, invocation: &Invocation) -> Result<Vec<Value>> {
        let mut session = self.session(Format::Json);
        session.command = Some(invocation.command);
        let reply = (self.runner.answer)(&mut session, invocation)?;
        Ok(match value(&reply, &session.asked) {
            Some(Value::Array(rows)) => rows,
            _ => Vec::new(),
        })
    }
}

impl Outcome {
    fn of(mut session: Session, status: u8) -> Outcome {
        let parts = session.served.take().map(Served::into_parts);
        let (answer, error) = parts.unwrap_or_default();
        Outcome { status, pieces: session.out.take_kept(), answer, error }
    }
}
