//! What one case is: the words, the world they run in, and what is looked at afterwards.

use serde::{Deserialize, Serialize};

/// Stands for the case's working directory wherever a case or an answer has to name it.
pub const DIR: &str = "@DIR@";

/// Added to a byte that is no part of UTF-8, it makes the character that stands for the byte
/// wherever a case or an answer holds one.
pub const BYTE: u32 = 0xF700;

/// The value of a variable that a case takes out of the fixed environment.
pub const UNSET: &str = "@UNSET@";

/// A default URI at which nothing ever answers, so that no case reaches a real hypervisor of the machine.
pub const UNREACHABLE: &str = "qemu+unix:///system?socket=/nonexistent/libvirt-sock";

/// What a case connects to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum World {
    /// The test driver's own default node.
    Default,
    /// The node file of the harness, with rich domains.
    Node,
    /// A URI given with `-c` behind which there is no daemon.
    Nodaemon,
    /// No `-c` at all, and an unreachable default: the connection is attempted on first need.
    Lazy,
}

impl World {
    /// Every world, in the order of reports.
    pub const ALL: [World; 4] = [World::Default, World::Node, World::Nodaemon, World::Lazy];

    /// The global options that lead into the world.
    pub fn arguments(self) -> Vec<String> {
        let uri = match self {
            World::Default => "test:///default".to_owned(),
            World::Node => format!("test://{DIR}/node.xml"),
            World::Nodaemon => UNREACHABLE.to_owned(),
            World::Lazy => return Vec::new(),
        };
        vec!["-c".to_owned(), uri]
    }

    /// The name used in data files and reports.
    pub fn name(self) -> &'static str {
        match self {
            World::Default => "default",
            World::Node => "node",
            World::Nodaemon => "nodaemon",
            World::Lazy => "lazy",
        }
    }
}

/// One run of a program.
#[derive(Debug, Clone)]
pub struct Case {
    /// Which idea made the case; one of `corpus::KINDS` or `session`.
    pub kind: &'static str,
    /// The command of a derived case, or the file of a session.
    pub subject: String,
    /// What it connects to.
    pub world: World,
    /// All words after the program's name.
    pub words: Vec<String>,
    /// What is fed to standard input; nothing means `/dev/null`.
    pub stdin: Option<String>,
    /// Variables on top of the fixed environment.
    pub env: Vec<(String, String)>,
    /// Files below the working directory whose content is compared too.
    pub show: Vec<String>,
    /// Whether standard error goes into standard output, so that their order is compared.
    pub merge: bool,
    /// After how many milliseconds the program is sent SIGINT.
    pub interrupt: Option<u64>,
}

impl Case {
    /// Makes a case without standard input, variables and files.
    pub fn new(kind: &'static str, subject: &str, world: World, words: Vec<String>) -> Self {
        let mut all = world.arguments();
        all.extend(words);
        Case {
            kind,
            subject: subject.to_owned(),
            world,
            words: all,
            stdin: None,
            env: Vec::new(),
            show: Vec::new(),
            merge: false,
            interrupt: None,
        }
    }

    /// Says whether any text of the case mentions `name`, which decides whether the file is laid out for it.
    pub fn mentions(&self, name: &str) -> bool {
        let variables = self.env.iter().map(|(_, value)| value);
        self.words.iter().chain(variables).chain(self.stdin.iter()).any(|text| text.contains(name))
    }

    /// Says whether a word of the case is `command`, alone or inside a command string or the input.
    pub fn names(&self, command: &str) -> bool {
        let ends = |letter: char| letter.is_whitespace() || letter == ';';
        self.words
            .iter()
            .chain(&self.stdin)
            .any(|text| text.split(ends).any(|word| word == command))
    }

    /// Renders the words as a shell would read them, with the working directory as `$PWD`.
    pub fn shown_words(&self) -> String {
        self.words.iter().map(|word| quote(word)).collect::<Vec<_>>().join(" ")
    }

    /// Renders a command line that repeats the case with both programs, each in an empty directory. What runs a program
    /// may be several words.
    pub fn command_line(&self, oracle: &str, ours: &str, files: &str) -> String {
        let mut line = format!("for v in {} {}; do (", quote(oracle), quote(ours));
        line.push_str(&format!("cd \"$(mktemp -d)\" && cp {}/* .", quote(files)));
        line.push_str(&format!(" && LC_ALL=C.UTF-8 TERM=dumb LIBVIRT_DEFAULT_URI='{UNREACHABLE}'"));
        for (name, value) in &self.env {
            match value.as_str() {
                UNSET => line.push_str(&format!(" env -u {name}")),
                value => line.push_str(&format!(" {name}={}", quote(value))),
            }
        }
        line.push_str(&format!(" $v {}", self.shown_words()));
        match &self.stdin {
            Some(text) => line.push_str(&format!(" < <(printf %s {})", quote(text))),
            None => line.push_str(" < /dev/null"),
        }
        line.push_str("; echo \"status $?\"); done");
        line
    }
}

/// The byte that a character stands for, if it stands for one.
pub fn byte_of(c: char) -> Option<u8> {
    u8::try_from(u32::from(c).checked_sub(BYTE)?).ok().filter(|byte| !byte.is_ascii())
}

fn quote(word: &str) -> String {
    let safe =
        shlex::try_quote(word).map_or_else(|_| format!("{word:?}"), |quoted| quoted.into_owned());
    if safe.chars().any(|c| byte_of(c).is_some()) {
        let ansi = |c: char| match byte_of(c) {
            Some(byte) => format!("\\x{byte:02x}"),
            None => c.escape_default().to_string(),
        };
        let quoted = format!("$'{}'", word.chars().map(ansi).collect::<String>());
        return quoted.replace(DIR, "'\"$PWD\"$'");
    }
    if safe.contains(DIR) && safe.starts_with('\'') {
        return safe.replace(DIR, "'\"$PWD\"'");
    }
    safe.replace(DIR, "$PWD")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_can_be_pasted() {
        let mut case = Case::new("session", "x", World::Node, vec!["echo".into(), "a b".into()]);
        case.env.push(("VIRSH_DEBUG".into(), "0".into()));
        let line = case.command_line("/usr/bin/virsh", "/ours", "/files");
        assert!(line.starts_with("for v in /usr/bin/virsh /ours; do ("), "{line}");
        assert!(line.contains("VIRSH_DEBUG=0 $v -c test://$PWD/node.xml echo 'a b'"), "{line}");
    }

    #[test]
    fn bytes_can_be_pasted_too() {
        assert_eq!(quote("a'\u{F7FF} @DIR@/b"), "$'a\\'\\xff '\"$PWD\"$'/b'");
        assert_eq!(byte_of('\u{F7E9}'), Some(0xe9));
        assert_eq!((byte_of('\u{F741}'), byte_of('a'), byte_of('\u{F800}')), (None, None, None));
    }

    #[test]
    fn a_mention_is_found_in_words_variables_and_input() {
        let mut case =
            Case::new("session", "x", World::Node, vec!["define".into(), "./domain.xml".into()]);
        assert!(
            case.mentions("domain.xml") && case.mentions("node.xml") && !case.mentions("pool.xml")
        );
        case.stdin = Some("pool-define pool.xml\n".into());
        assert!(case.mentions("pool.xml"));
    }
}
