//! The page on what differs from virsh, made of the list of deviations.

use crate::parity::deviations::Deviations;
use crate::parity::listed::{Chapter, Summary, Topic};
use crate::parity::release::Release;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

/// The chapters in their order, each with its title.
const CHAPTERS: [(Topic, &str); 8] = [
    (Topic::Failures, "Failures and successes"),
    (Topic::Edits, "Editing"),
    (Topic::Connections, "Connections"),
    (Topic::Bytes, "Names, files and XML"),
    (Topic::Terminals, "Terminals, pipes and history"),
    (Topic::Secrets, "Secrets"),
    (Topic::Logs, "Logs and traces"),
    (Topic::Help, "Help and completion"),
];

/// Writes the page.
#[must_use]
pub fn page(deviations: &Deviations) -> String {
    let mut text = "<!-- Made of tests/parity/deviations.yaml by the test `differences`; edit that file. -->\n\n\
         # What differs from virsh\n\n\
         This program prints what libvirt's virsh prints, and ends with the same status, but for what is listed here:\n\
         every place where it differs on purpose. Where virsh hides a failure, loses work or lets data run as commands,\n\
         this one does not; the rest is what comes with being another program. All other differences are faults. What\n\
         virsh does not have at all, such as `--output json`, is in the manual.\n\n\
         Where releases of virsh differ among themselves, this program does as the newest does, whatever libvirt it\n\
         runs with. The last chapter lists what that changes for those who come from an older one.\n"
        .to_owned();
    for (topic, title) in CHAPTERS {
        let _ = write!(text, "\n## {title}\n\n");
        let chapter = Chapter::Ours(topic);
        for summary in deviations.summaries.iter().filter(|summary| summary.chapter == chapter) {
            let _ = writeln!(text, "- {} ({})", summary.reason, holds(summary));
        }
    }
    let _ = write!(text, "\n## Newer than virsh {}\n\n", Release::OLDER);
    for summary in &deviations.summaries {
        if let Chapter::Since(release) = summary.chapter {
            let _ = writeln!(text, "- {} (as virsh {release}; {})", summary.reason, holds(summary));
        }
    }
    text
}

/// What holds a difference: the comparison, tests, or both.
fn holds(summary: &Summary) -> String {
    let compared = summary.compared.then(|| format!("compared: `{}`", summary.id));
    let tests = summary.tests.iter().map(|test| {
        let file = test.split("::").next().unwrap_or_default();
        let name = test.rsplit(['/', ':']).next().unwrap_or_default();
        format!("[`{name}`](../{file})")
    });
    compared.into_iter().chain(tests).collect::<Vec<_>>().join(", ")
}

/// The tests that are named and not there, and the deviating sessions of the lab that are not named.
#[must_use]
pub fn faults(deviations: &Deviations, root: &Path) -> Vec<String> {
    let named: BTreeSet<&str> = deviations
        .summaries
        .iter()
        .flat_map(|summary| &summary.tests)
        .map(String::as_str)
        .collect();
    let missing =
        named.iter().filter(|test| !exists(root, test)).map(|test| format!("no test {test}"));
    let sessions = sessions(&root.join("tests/lab/sessions")).into_iter().filter_map(|path| {
        let text = std::fs::read_to_string(&path).ok()?;
        let name = path.strip_prefix(root).ok()?.to_str()?.to_owned();
        let deviates = text.lines().any(|line| line.starts_with("deviates:"));
        (deviates && !named.contains(name.as_str())).then(|| format!("{name} is not named"))
    });
    missing.chain(sessions).collect()
}

fn sessions(folder: &Path) -> Vec<std::path::PathBuf> {
    let groups = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let files =
        groups.flat_map(|group| std::fs::read_dir(group.path()).into_iter().flatten().flatten());
    files.map(|file| file.path()).collect()
}

fn exists(root: &Path, test: &str) -> bool {
    let (file, function) = test.split_once("::").unwrap_or((test, ""));
    let Ok(text) = std::fs::read_to_string(root.join(file)) else { return false };
    let rust = file.ends_with(".rs");
    rust != function.is_empty() && (!rust || text.contains(&format!("fn {function}(")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_is_a_function_of_a_file_or_a_session() {
        let root = crate::root();
        assert!(exists(&root, "tests/tests/robustness.rs::a_full_disk_is_an_error"));
        assert!(exists(&root, "tests/lab/sessions/network/ports.session"));
        for wrong in [
            "tests/tests/robustness.rs",
            "tests/tests/robustness.rs::nothing_like_it",
            "tests/tests/nothing.rs::x",
            "tests/lab/sessions/network/nothing.session",
        ] {
            assert!(!exists(&root, wrong), "{wrong}");
        }
    }
}
