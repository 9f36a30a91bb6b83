//! Reads the YAML files under `spec/` into the types of [`crate::spec`].
//!
//! This is the only module that knows serde_yaml. The crate is no longer maintained; it is
//! confined to this build tool, reads only files of this repository, and can be replaced here.

use crate::near::nearest;
use crate::spec::{Choice, Command, CommandOption, Common, Groups, Program, Reply, Word, Words};
use anyhow::{Context, Result, anyhow, bail};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

mod lines;

pub use lines::line_of;

/// Everything under `spec/`, as written.
#[derive(Debug, Clone)]
pub struct Sources {
    /// The groups in order.
    pub groups: Groups,
    /// What holds for the program.
    pub program: Program,
    /// The shared options, all files merged.
    pub common: Common,
    /// The commands with their file, relative to the spec folder, in the order of the paths.
    pub commands: Vec<(PathBuf, Command)>,
    /// The words by the names of their files.
    pub words: BTreeMap<String, Words>,
    /// The text of each file, from which lints find their lines.
    pub texts: BTreeMap<PathBuf, String>,
}

/// Loads a spec folder.
///
/// # Errors
/// Names, for each file that cannot be read, the line, the key path and what is wrong with
/// the value there.
pub fn load(root: &Path) -> Result<Sources> {
    let mut reader = Reader { root, texts: BTreeMap::new(), faults: Vec::new() };
    let groups: Option<Groups> = reader.read(Path::new("groups.yaml"));
    let program: Option<Program> = reader.read(Path::new("program.yaml"));
    let mut common = Common::default();
    for file in yaml_files(root, Path::new("common"))? {
        if let Some(more) = reader.read::<Common>(&file) {
            common.options.extend(more.options);
            common.sets.extend(more.sets);
            common.replies.extend(more.replies);
        }
    }
    let mut words = BTreeMap::new();
    for file in yaml_files(root, Path::new("words")).unwrap_or_default() {
        let name = file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        words.extend(name.zip(reader.read::<Words>(&file)));
    }
    let plain = words.clone();
    for (name, words) in &mut words {
        if let Err(like) = extend(words, &plain) {
            let text = format!("words/{name}.yaml: like: there is no file `words/{like}.yaml`");
            reader.faults.push(text);
        }
    }
    let mut commands = Vec::new();
    for folder in folders(root)? {
        for file in yaml_files(root, &folder)? {
            commands.extend(reader.read(&file).map(|command: Command| (file, command)));
        }
    }
    let replies = commands.iter_mut().flat_map(|(_, command)| &mut command.replies);
    let shared = common.replies.clone();
    let replies = replies.chain(common.options.values_mut().flat_map(|option| &mut option.replies));
    let replies = replies.chain(common.sets.values_mut().flat_map(|set| &mut set.replies));
    replies.for_each(|reply| share(reply, &shared));
    let options = commands.iter_mut().flat_map(|(_, command)| &mut command.options);
    options.chain(common.options.values_mut()).for_each(|option| choose(option, &words));
    let Reader { texts, faults, .. } = reader;
    match (groups, program) {
        (Some(groups), Some(program)) if faults.is_empty() => {
            Ok(Sources { groups, program, common, commands, words, texts })
        }
        _ => bail!("{}", faults.join("\n")),
    }
}

/// Puts a shared form in the place of one that uses it; a lint names those that do not exist.
fn share(reply: &mut Reply, forms: &BTreeMap<String, Reply>) {
    let shared = reply.uses.as_ref().and_then(|name| forms.get(name)).cloned();
    let Some(mut shared) = shared else { return };
    shared.uses = reply.uses.take();
    shared.when = reply.when.take().or(shared.when);
    if !reply.with.is_empty() {
        shared.with = std::mem::take(&mut reply.with);
    }
    *reply = shared;
}

/// Lets an option choose among words; a lint names files of words that do not exist.
fn choose(option: &mut CommandOption, words: &BTreeMap<String, Words>) {
    let found = option.words.as_ref().and_then(|name| words.get(name));
    let choice = |word: &Word| Choice {
        word: word.word.clone(),
        help: word.means.clone(),
        constant: word.constant.clone(),
        since: word.since.clone(),
        ..Choice::default()
    };
    option.choices.extend(found.iter().flat_map(|found| &found.words).map(choice));
}

/// Puts the words of the file that one is like before its own; fails with its name if there is
/// none.
fn extend(words: &mut Words, files: &BTreeMap<String, Words>) -> Result<(), String> {
    let Some(like) = words.like.clone() else { return Ok(()) };
    let base = files.get(&like).ok_or(like)?;
    let own = std::mem::take(&mut words.words);
    words.words = base.words.iter().cloned().chain(own).collect();
    words.words.iter_mut().for_each(|word| word.details.clear());
    words.unknown = words.unknown.take().or_else(|| base.unknown.clone());
    Ok(())
}

/// The text of an error without the line and the column that serde_yaml puts at its end,
/// since the report begins with them.
fn without_place(text: &str, at: &serde_yaml::Location) -> String {
    let place = format!(" at line {} column {}", at.line(), at.column());
    text.strip_suffix(&place).unwrap_or(text).to_owned()
}

/// Reads file after file and keeps what is wrong, so that one report names every fault.
struct Reader<'a> {
    root: &'a Path,
    texts: BTreeMap<PathBuf, String>,
    faults: Vec<String>,
}

impl Reader<'_> {
    fn read<T: DeserializeOwned>(&mut self, file: &Path) -> Option<T> {
        let path = self.root.join(file);
        let text = std::fs::read_to_string(&path).with_context(|| format!("{}", file.display()));
        let read = text.and_then(|text| {
            let read = parse(file, &text);
            self.texts.insert(file.to_owned(), text);
            read
        });
        read.map_err(|error| self.faults.push(format!("{error:#}"))).ok()
    }
}

/// Parses one document.
///
/// # Errors
/// Names `file`, the line, the key path and what is wrong with the value there.
pub fn parse<T: DeserializeOwned>(file: &Path, text: &str) -> Result<T> {
    let document = serde_yaml::Deserializer::from_str(text);
    serde_path_to_error::deserialize(document).map_err(|error| {
        let path = error.path().to_string();
        let error = error.into_inner();
        let (line, text) = match error.location() {
            Some(at) => (at.line(), without_place(&error.to_string(), &at)),
            None => (1, error.to_string()),
        };
        let text = text.strip_prefix(&format!("{path}: ")).unwrap_or(&text);
        let hint = meant(text).map(|word| format!("; did you mean `{word}`?")).unwrap_or_default();
        anyhow!("{}:{line}: {path}: {text}{hint}", file.display())
    })
}

/// The key or word that was meant in the place of an unknown one, after which the error names those
/// that it expected.
fn meant(text: &str) -> Option<&str> {
    let (_, unknown) = text.split_once("unknown ")?;
    let mut quoted = unknown.split('`').skip(1).step_by(2);
    nearest(quoted.next()?, quoted)
}

/// The folders of commands: all but `common` and `words`.
fn folders(root: &Path) -> Result<Vec<PathBuf>> {
    let names = entries(root)?.into_iter().filter(|name| root.join(name).is_dir());
    let others = [Path::new("common"), Path::new("words")];
    Ok(names.filter(|name| !others.contains(&name.as_path())).collect())
}

fn yaml_files(root: &Path, folder: &Path) -> Result<Vec<PathBuf>> {
    let names = entries(&root.join(folder))?;
    let yaml = names.into_iter().filter(|name| name.extension().is_some_and(|end| end == "yaml"));
    Ok(yaml.map(|name| folder.join(name)).collect())
}

/// The names in a folder, sorted, so that what is generated never depends on the disk.
fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let read = std::fs::read_dir(folder).with_context(|| format!("read {}", folder.display()))?;
    let mut names = read
        .map(|entry| Ok(PathBuf::from(entry?.file_name())))
        .collect::<std::io::Result<Vec<_>>>()?;
    names.sort();
    Ok(names)
}
