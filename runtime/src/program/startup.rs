//! The order of starting: environment, global options, the command's syntax, the
//! connection, the command.

use crate::answer::error::{Error, Result};
use crate::answer::format::Format;
use crate::answer::log::{Level, Log};
use crate::answer::output::Output;
use crate::answer::render::wanted;
use crate::program::globals::{Event, Globals, read};
use crate::session::connection::{Link, Uri};
use crate::session::deadline::{self, Telling, Waiting};
use crate::session::errand::Errand;
use crate::session::{Session, Settings};
use crate::shell::{RUNNER, bad_format, batch, interactive, report_failure};
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::time::Duration;
use virsh_args::{Invocation, Text};
use virsh_generated::LANGUAGE;

/// This program's own release.
const OWN: &str = env!("CARGO_PKG_VERSION");

/// Runs the program, which was called by these words, to its end.
pub fn run(words: Vec<OsString>) -> ! {
    let mut out = Output::new();
    let (program, words) = split_program(words);
    // An error may come before the option that silences hints.
    out.set_quiet(words.iter().any(|word| word == "-q" || word == "--quiet"));
    // Until all is read that says it, what fails is told in the format that stands anywhere.
    out.set_format(wanted::at_start(&words));
    let status = match prepare(&mut out, &program, words) {
        Ok(Some(globals)) => run_globals(&mut out, program, globals),
        Ok(None) => 0,
        Err(error) => {
            out.report(&error);
            1
        }
    };
    let status = out.finish(status);
    // All is written and closed. The exit handlers of libraries must not take away what other threads
    // still work with: the event loop, and a search for candidates that nobody waits for.
    signal_hook::low_level::exit(status.into())
}

/// The base name of the path by which the program was called, and the words after it.
fn split_program(mut arguments: Vec<OsString>) -> (OsString, Vec<OsString>) {
    let words = if arguments.is_empty() { Vec::new() } else { arguments.split_off(1) };
    let path = arguments.pop().unwrap_or_default();
    let name = Path::new(&path).file_name().map(OsStr::to_owned);
    (name.unwrap_or_else(|| "virsh".into()), words)
}

/// Reads the environment and the global options; none when one of them ended the program.
fn prepare(out: &mut Output, program: &OsStr, words: Vec<OsString>) -> Result<Option<Globals>> {
    read_debug_variable(out);
    if let Some(path) = std::env::var_os("VIRSH_LOG_FILE").filter(|path| !path.is_empty()) {
        open_log(out, Path::new(&path), program)?;
    }
    read(words, &mut |event| {
        match event {
            Event::Help => out.data(usage(program)),
            Event::Version { long: false } => out.data(format!("{LANGUAGE}\n")),
            Event::Version { long: true } => out.data(long_version()),
            Event::Log(path) => {
                open_log(out, &path, program)?;
                return Ok(true);
            }
            Event::Warning(text) => {
                out.warn(text);
                return Ok(true);
            }
        }
        Ok(false)
    })
}

/// What this program is, what it stands for, and the library that it finds.
fn long_version() -> String {
    let library = match crate::libvirt::loaded_release() {
        Some(number) => format!("runs on libvirt {}", crate::libvirt::release(number)),
        None => "finds no libvirt to run on".to_owned(),
    };
    format!(
        "Virsh command line tool of libvirt {LANGUAGE}\n\
         See web site at https://libvirt.org/\n\n\
         Compiled with support for:\n \
         Hypervisors: QEMU/KVM LXC LibXL OpenVZ VMware VirtualBox ESX Test\n \
         Networking: Remote Network Bridging Interface udev Nwfilter\n \
         Storage: Dir Disk Filesystem SCSI Multipath iSCSI iSCSI-direct LVM RBD Gluster ZFS\n \
         Miscellaneous: Daemon Nodedev AppArmor SELinux Secrets Debug DTrace Readline\n\n\
         This is virsh in Rust {OWN}, which has the command language of virsh {LANGUAGE} and {library}.\n\
         License: LGPL-2.1-or-later, without warranty of any kind\n"
    )
}

fn usage(program: &OsStr) -> Text {
    virsh_args::help::usage(program, virsh_generated::GLOBAL_OPTIONS, virsh_generated::GROUPS)
}

/// Logs to a file in place of the one before, in which an error about the new one is not noted.
fn open_log(out: &mut Output, path: &Path, program: &OsStr) -> Result<()> {
    out.set_log(Log::open(path, program).ok());
    if out.has_log() {
        Ok(())
    } else {
        Err(Error::io("failed to open the log file. check the log file path"))
    }
}

/// The level of `VIRSH_DEBUG`, where no option has set another than the default.
fn read_debug_variable(out: &mut Output) {
    if out.level() != Level::Error {
        return;
    }
    let Some(value) = std::env::var_os("VIRSH_DEBUG") else { return };
    let number = value.to_str().and_then(virsh_args::values::parse_int);
    match number.and_then(Level::from_number) {
        Some(level) => out.set_level(level),
        None => out.warn("VIRSH_DEBUG not set with a valid numeric value"),
    }
}

/// How long a connection may take to close after a command whose time was over.
const PARTING: Duration = Duration::from_millis(200);

/// Runs the session that the global options ask for, and returns the program's status.
fn run_globals(out: &mut Output, program: OsString, globals: Globals) -> u8 {
    let mut session = session(std::mem::take(out), program, &globals);
    let status = run_session(&mut session, &globals);
    let status = session.out.finish(status);
    if let Some(errand) = &mut session.errand {
        errand.done(status);
    }
    // Who was waited for in vain is not waited for once more.
    let limit = session.settings.time().map(|time| if session.late { PARTING } else { time });
    let closing = deadline::begin(limit, Waiting::Closing(status), Telling::default());
    if let Err(error) = session.link.close() {
        session.report(&error);
    }
    drop(closing);
    std::mem::swap(out, &mut session.out);
    status
}

fn session(mut out: Output, program: OsString, globals: &Globals) -> Session {
    out.set_quiet(globals.quiet);
    if let Some(level) = globals.debug.and_then(Level::from_number) {
        out.set_level(level);
    }
    let settings = Settings {
        program,
        escape: globals.escape.clone().unwrap_or_else(|| "^]".into()),
        timing: globals.timing,
        keepalive_interval: globals.keepalive_interval,
        keepalive_count: globals.keepalive_count,
        interactive: globals.words.is_empty(),
        timeout: globals.timeout,
        retry: globals.retry,
        strict: globals.strict,
        lasting: true,
        unattended: false,
        no_agent: globals.no_agent,
        beside: false,
        columns: globals.columns.clone(),
    };
    let link = Link::new(wanted_uri(globals), globals.readonly);
    let mut session = Session::new(settings, out, link);
    session.runner = Some(RUNNER);
    session
}

/// The URI of the option, else of the variable, else none: libvirt then finds its own default.
fn wanted_uri(globals: &Globals) -> Option<Uri> {
    let variable = || std::env::var_os("VIRSH_DEFAULT_CONNECT_URI").filter(|uri| !uri.is_empty());
    match globals.uri.clone() {
        Some(value) => Some(Uri { value, origin: "option --connect" }),
        None => variable().map(|value| Uri { value, origin: "variable VIRSH_DEFAULT_CONNECT_URI" }),
    }
}

fn run_session(session: &mut Session, globals: &Globals) -> u8 {
    match wanted_format(globals) {
        Ok(format) => session.set_format(format),
        Err(error) => {
            session.report(&error);
            return 1;
        }
    }
    let invocations = if session.settings.interactive {
        Vec::new()
    } else {
        let Some(invocations) = batch::prepare(session, &globals.words) else { return 1 };
        invocations
    };
    session.settings.lasting = invocations.len() != 1;
    // What fails before the commands run is told as the first of them wants its answer.
    let default = session.format;
    session.set_format(wanted::first(&invocations).unwrap_or(default));
    read_debug_variable(&mut session.out);
    let completes = only_completes(&invocations);
    if completes {
        session.errand = Some(Errand::begin(globals.uri.is_some()));
        session.link.readonly = true;
    }
    let history = session.settings.interactive.then(|| interactive::history(session));
    if globals.uri.is_some() && !completes {
        let (uri, readonly) = (session.link.uri.clone(), session.link.readonly);
        if let Err(error) = session.connect(uri, readonly) {
            let status = report_failure(session, error);
            interactive::finish(session, history.flatten());
            return status;
        }
    }
    session.set_format(default);
    if let Some(history) = history {
        return interactive::run(session, history);
    }
    batch::run(session, &globals.words, invocations)
}

/// Tells whether there is only a completion to run: it connects where it lists objects, so
/// that words are completed at once and without a hypervisor.
fn only_completes(invocations: &[Invocation]) -> bool {
    matches!(invocations, [only] if only.command.name == "complete" && !only.help)
}

/// The format of answers: the option's, else the variable's, else text. Shells that ask how a line goes on read text,
/// whatever their user has set for answers.
fn wanted_format(globals: &Globals) -> Result<Format> {
    let completes = globals.words.first().is_some_and(|word| word == "complete");
    let set = || std::env::var_os("VIRSH_OUTPUT").filter(|word| !word.is_empty());
    let variable = || if completes { None } else { set() };
    let (word, origin) = match (globals.output.clone(), variable()) {
        (Some(word), _) => (word, "option --output"),
        (None, Some(word)) => (word, "variable VIRSH_OUTPUT"),
        (None, None) => return Ok(Format::Text),
    };
    word.to_str().and_then(Format::from_word).ok_or_else(|| bad_format(&word, origin))
}
