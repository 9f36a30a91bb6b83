//! A terminal, and what a test does with it.

use std::path::PathBuf;
use std::time::Duration;
use tempfile::TempDir;
use virsh_lab::command::End;
use virsh_lab::terminal::Terminal;

/// How long anything may take on a busy machine.
pub const LIMIT: Duration = Duration::from_secs(40);

/// A terminal and the home of who sits there.
pub struct Desk {
    pub home: TempDir,
    pub env: Vec<(String, String)>,
}

impl Desk {
    /// A desk whose terminal has a name, or none.
    pub fn new(terminal: Option<&str>) -> Desk {
        let home = tempfile::tempdir().expect("a folder");
        let mut env = vec![
            ("PATH".to_owned(), "/usr/bin:/bin".to_owned()),
            ("LC_ALL".to_owned(), "C.UTF-8".to_owned()),
            ("HOME".to_owned(), home.path().display().to_string()),
            ("VIRSH".to_owned(), virsh_tests::virsh().display().to_string()),
        ];
        env.extend(terminal.map(|name| ("TERM".to_owned(), name.to_owned())));
        Desk { home, env }
    }

    pub fn start(&self, words: &[&str]) -> Terminal {
        let words: Vec<String> = words.iter().map(ToString::to_string).collect();
        Terminal::start(&words, &self.env, self.home.path()).expect("a terminal")
    }

    /// Starts a session and waits for its prompt.
    pub fn session(&self, uri: &str) -> Terminal {
        let program: PathBuf = virsh_tests::virsh();
        let program = program.to_str().expect("a path that is text");
        let mut words = vec![program, "-q"];
        // A URI that does not answer must not be opened at once.
        let variable = ("VIRSH_DEFAULT_CONNECT_URI".to_owned(), uri.to_owned());
        let desk = if uri.starts_with("test:") {
            words.extend(["-c", uri]);
            self.env.clone()
        } else {
            self.env.iter().cloned().chain([variable]).collect()
        };
        let words: Vec<String> = words.into_iter().map(str::to_owned).collect();
        let mut terminal = Terminal::start(&words, &desk, self.home.path()).expect("a terminal");
        expect(&mut terminal, "virsh # ");
        terminal
    }

    /// Runs a shell command to its end.
    pub fn shell(&self, script: &str) -> (String, End) {
        self.start(&["bash", "-c", script]).finish(LIMIT).expect("it ends")
    }
}

/// Waits until the program has written this.
pub fn expect(terminal: &mut Terminal, text: &str) {
    terminal.expect(text, LIMIT).unwrap_or_else(|error| panic!("{error:#}"));
}

/// Types this.
pub fn send(terminal: &mut Terminal, text: &str) {
    terminal.send(text).expect("typed");
}

/// Waits for the end of a session and gives the whole conversation.
pub fn end(terminal: Terminal) -> String {
    let (seen, end) = terminal.finish(LIMIT).expect("it ends");
    assert_eq!(end, End::Exit(0), "{seen}");
    seen
}

/// A driver that needs no daemon.
pub const DEFAULT: &str = "test:///default";
