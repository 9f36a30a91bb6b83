//! Reads the YAML files under `spec/` into the types of [`crate::spec`].
//!
//! This is the only module that knows serde_yaml. The crate is no longer maintained; it is
//! confined to this build tool, reads only files of this repository, and can be replaced here.

use crate::spec::{Command, Common, Groups, Program};
use anyhow::{Context, Result, anyhow};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

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
}

/// Loads a spec folder.
///
/// # Errors
/// Names the file, the line, the key path and what is wrong with the value there.
pub fn load(root: &Path) -> Result<Sources> {
    let groups: Groups = read(root, Path::new("groups.yaml"))?;
    let program = read(root, Path::new("program.yaml"))?;
    let mut common = Common { options: BTreeMap::new(), sets: BTreeMap::new() };
    for file in yaml_files(root, Path::new("common"))? {
        let more: Common = read(root, &file)?;
        common.options.extend(more.options);
        common.sets.extend(more.sets);
    }
    let mut commands = Vec::new();
    for folder in folders(root)? {
        for file in yaml_files(root, &folder)? {
            let command = read(root, &file)?;
            commands.push((file, command));
        }
    }
    Ok(Sources { groups, program, common, commands })
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
        let line = error.location().map_or(1, |location| location.line());
        anyhow!("{}:{line}: {path}: {error}", file.display())
    })
}

fn read<T: DeserializeOwned>(root: &Path, file: &Path) -> Result<T> {
    let path = root.join(file);
    let text =
        std::fs::read_to_string(&path).with_context(|| format!("read {}", path.display()))?;
    parse(file, &text)
}

/// The folders of commands: all but `common`.
fn folders(root: &Path) -> Result<Vec<PathBuf>> {
    let names = entries(root)?.into_iter().filter(|name| root.join(name).is_dir());
    Ok(names.filter(|name| name != Path::new("common")).collect())
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
