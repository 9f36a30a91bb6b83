//! Emits the list of files that are installed, which `install.sh` reads.

use crate::model::Model;
use std::fmt::Write as _;
use std::path::Path;

/// Emits the list: a line for each file, what it is and where it is made.
#[must_use]
pub fn emit(model: &Model) -> String {
    let mut list = String::from(
        "# Generated from spec/ by `cargo codegen`: what install.sh installs beside the program.\n",
    );
    let mut line = |kind: &str, file: &Path| {
        let _ = writeln!(list, "{kind} {}", file.display());
    };
    line("manual", format!("man/{}.1", model.program.name).as_ref());
    for page in &model.program.pages {
        line("manual", format!("man/{}.{}", page.name, page.section).as_ref());
    }
    for (path, _) in crate::emit::completion::scripts(&model.program) {
        let path = Path::new(path);
        let kind = path.extension().map_or("zsh".into(), |shell| shell.to_string_lossy());
        line(&kind, path);
    }
    let documents = [
        "README.md",
        "CHANGELOG.md",
        "LICENSE",
        "docs/differences.md",
        super::COPYRIGHT,
        crate::emit::carapace::PATH,
        crate::emit::catalogue_schema::PATH,
    ];
    for file in documents {
        line("document", file.as_ref());
    }
    list
}
