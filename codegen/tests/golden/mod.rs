//! Comparison with golden files; `UPDATE_GOLDENS=1` writes them anew for review.

use std::fs;
use std::path::{Path, PathBuf};

/// A path below `codegen/tests`.
pub fn tests_path(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(path)
}

/// Compares a text with a golden file, and says where they part.
#[track_caller]
pub fn assert_golden(path: &Path, text: &str) {
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        fs::create_dir_all(path.parent().expect("a golden is in a folder"))
            .expect("make the folder");
        fs::write(path, text).expect("write the golden");
        return;
    }
    let golden = fs::read_to_string(path).unwrap_or_default();
    if golden == text {
        return;
    }
    let same = golden.lines().zip(text.lines()).take_while(|(a, b)| a == b).count();
    let line = |text: &str| text.lines().nth(same).unwrap_or("(end)").to_owned();
    panic!(
        "{}:{} differs\n golden: {}\n text:   {}\nIf the text is right, run with UPDATE_GOLDENS=1 and review the change.",
        path.display(),
        same + 1,
        line(&golden),
        line(text)
    );
}
