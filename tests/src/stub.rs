//! A libvirt some of whose functions are ours, for what no driver of this machine answers: a test writes them in C and
//! sees what they were called with.

use crate::bounded;
use crate::old_libvirt::{library, replaced};
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// What every stub may use: libvirt's header, `called("…", …)`, which notes a call as `printf` writes it, and
/// `called_params`, which notes parameters with their types.
const HEAD: &str = r#"
#include <libvirt/libvirt-lxc.h>
#include <libvirt/libvirt-qemu.h>
#include <libvirt/virterror.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
__attribute__((unused, format(printf, 1, 2))) static void called(const char *format, ...) {
    FILE *log = fopen(getenv("STUB_LOG"), "a");
    if (!log) abort();
    va_list values;
    va_start(values, format);
    vfprintf(log, format, values);
    va_end(values);
    fputc('\n', log);
    fclose(log);
}
__attribute__((unused)) static void called_params(virTypedParameterPtr params, int count) {
    for (virTypedParameterPtr p = params; p < params + count; p++) {
        if (p->type == VIR_TYPED_PARAM_INT) called("  int %s %d", p->field, p->value.i);
        else if (p->type == VIR_TYPED_PARAM_UINT) called("  uint %s %u", p->field, p->value.ui);
        else if (p->type == VIR_TYPED_PARAM_ULLONG) called("  ullong %s %llu", p->field, p->value.ul);
        else if (p->type == VIR_TYPED_PARAM_STRING) called("  string %s %s", p->field, p->value.s);
        else called("  %s of type %d", p->field, p->type);
    }
}
"#;

/// A library that is loaded instead of libvirt, has the functions that a test wrote, and libvirt's for the rest.
#[derive(Debug)]
pub struct Stub {
    dir: TempDir,
}

impl Stub {
    /// Builds the library from functions in C. They may call others of libvirt, but not those of
    /// which they take the place.
    ///
    /// # Errors
    /// Fails with the compiler's words.
    pub fn new(functions: &str) -> Result<Stub> {
        let dir = tempfile::tempdir()?;
        // The real library takes another name, under which the stub needs it.
        let real = std::fs::read(library()?).context("read libvirt")?;
        let real = replaced(real, b"\0libvirt.so.0\0", b"\0libvirt.so.9\0")?;
        std::fs::write(dir.path().join("libvirt.so.9"), real)?;
        std::fs::write(dir.path().join("stub.c"), [HEAD, functions].concat())?;
        let stub = Stub { dir };
        link(stub.path(), &["stub.c", "-o", "libvirt.so.0", "libvirt.so.9"])?;
        link(stub.path(), &["stub.c", "-o", "before.so"])?;
        for other in ["libvirt-qemu.so.0", "libvirt-lxc.so.0"] {
            std::os::unix::fs::symlink("libvirt.so.0", stub.path().join(other))?;
        }
        Ok(stub)
    }

    /// Has a program load the library instead of libvirt.
    pub fn under<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.envs(self.variables())
    }

    /// The variables that have a program load the library, for one that is not started as a [`Command`].
    #[must_use]
    pub fn variables(&self) -> [(&'static str, String); 2] {
        let folder = self.path().display().to_string();
        let log = format!("{folder}/calls");
        [("LD_LIBRARY_PATH", folder), ("STUB_LOG", log)]
    }

    /// Has the system's virsh, which is linked to libvirt, find the functions before libvirt's.
    pub fn before<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("LD_PRELOAD", self.path().join("before.so"))
            .env("STUB_LOG", self.path().join("calls"))
    }

    /// What the functions noted since the library was built, a line for each call.
    #[must_use]
    pub fn calls(&self) -> Vec<String> {
        let text = std::fs::read_to_string(self.path().join("calls")).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    /// The same, which are forgotten then.
    #[must_use]
    pub fn take_calls(&self) -> Vec<String> {
        let calls = self.calls();
        let _ = std::fs::remove_file(self.path().join("calls"));
        calls
    }

    fn path(&self) -> &Path {
        self.dir.path()
    }
}

/// Builds a shared library in a folder, from a source and with a name that the words say.
///
/// # Errors
/// Fails with the compiler's words, warnings too.
pub(crate) fn link(folder: &Path, words: &[&str]) -> Result<()> {
    let mut gcc = Command::new("gcc");
    // A library that calls nothing of another must bring it all the same.
    gcc.args(["-Wall", "-Werror", "-shared", "-fPIC", "-Wl,--no-as-needed"]);
    let built = bounded::run(gcc.args(words).current_dir(folder), b"");
    ensure!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    Ok(())
}
