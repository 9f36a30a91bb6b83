//! What becomes of files and their names.

use super::*;
use std::fs;

fn opened(path: &Path) -> Sink {
    Sink::open(path).unwrap()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_new_file_appears_when_it_is_complete() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new");
    let mut sink = opened(&path);
    sink.write(b"data").unwrap();
    sink.hole(4096).unwrap();
    assert!(!path.exists());
    sink.commit().unwrap();
    let mut expected = b"data".to_vec();
    expected.resize(4100, 0);
    assert_eq!(fs::read(&path).unwrap(), expected);
    assert_eq!(names(folder.path()), ["new"]);
}

#[test]
fn what_is_given_up_leaves_no_trace() {
    let folder = tempfile::tempdir().unwrap();
    let old = folder.path().join("old");
    fs::write(&old, "kept").unwrap();
    fs::set_permissions(&old, PermissionsExt::from_mode(0o604)).unwrap();
    for path in [&old, &folder.path().join("new")] {
        let mut sink = opened(path);
        sink.write(b"half").unwrap();
    }
    assert_eq!(fs::read(&old).unwrap(), b"kept");
    assert_eq!(names(folder.path()), ["old"]);
    let mut sink = opened(&old);
    sink.write(b"all").unwrap();
    sink.commit().unwrap();
    assert_eq!(fs::read(&old).unwrap(), b"all");
    assert_eq!(fs::metadata(&old).unwrap().mode() & 0o777, 0o604);
    assert_eq!(names(folder.path()), ["old"]);
}

#[test]
fn what_cannot_be_named_in_the_end_is_refused_at_the_beginning() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    fs::write(path("file"), "").unwrap();
    std::os::unix::fs::symlink("circle", path("circle")).unwrap();
    let long = "n".repeat(256);
    let deep = format!("{}end", "./".repeat(2048));
    let refused =
        [&*long, "new/", "new/.", "new//", "file/new", "circle/new", "circle", "none/new", &deep];
    for name in refused {
        assert!(Sink::open(&path(name)).is_err(), "{name}");
    }
    opened(&path(&long[1..])).commit().unwrap();
    assert_eq!(names(folder.path()), ["circle", "file", &long[1..]]);
}

#[test]
fn links_and_devices_are_written_in_place() {
    let folder = tempfile::tempdir().unwrap();
    let (file, link, second) =
        (folder.path().join("file"), folder.path().join("link"), folder.path().join("second"));
    fs::write(&file, "longer than new").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    fs::hard_link(&file, &second).unwrap();
    for path in [&link, &second] {
        let mut sink = opened(path);
        sink.write(b"new").unwrap();
        sink.commit().unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"new");
    }
    assert!(link.is_symlink());
    let null = device(folder.path(), "null", "3");
    let full = device(folder.path(), "full", "7");
    let kinds = || [&null, &full].map(|path| fs::metadata(path).unwrap().rdev());
    let before = kinds();
    let mut sink = Sink::open(&null).unwrap();
    sink.hole(3 << 20).unwrap();
    sink.commit().unwrap();
    assert!(Sink::open(&full).unwrap().write(b"x").is_err());
    assert_eq!(kinds(), before);
    assert!(Sink::open(folder.path()).is_err());
    assert!(Sink::open(&null.join("file")).is_err());
}

/// A device of our own; the machine's where only root may make one, and replace it.
fn device(folder: &Path, name: &str, minor: &str) -> PathBuf {
    let path = folder.join(name);
    let made = std::process::Command::new("mknod").arg(&path).args(["c", "1", minor]).output();
    if made.unwrap().status.success() { path } else { Path::new("/dev").join(name) }
}
