//! Keeps the oracle from hanging: it waits for the end of a job in a loop that it may enter only after the end was told.
//!
//! The thread of the job says so, and on the mock driver it is done at once, so that this is often so. A library that is
//! loaded before the others has every thread begin late enough for the loop to have begun, and changes nothing else.

use crate::parity::case::Case;
use crate::stub::link;
use anyhow::Result;
use tempfile::TempDir;

/// Takes the place of the function that starts threads.
const SOURCE: &str = r#"
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>
typedef void *routine(void *);
struct start { routine *run; void *with; };
static void *late(void *opaque) {
    struct start start = *(struct start *)opaque;
    free(opaque);
    usleep(50000);
    return start.run(start.with);
}
int pthread_create(pthread_t *thread, const pthread_attr_t *how, routine *run, void *with) {
    int (*real)(pthread_t *, const pthread_attr_t *, routine *, void *) = dlsym(RTLD_NEXT, "pthread_create");
    struct start *start = malloc(sizeof *start);
    if (!start) abort();
    *start = (struct start){run, with};
    return real(thread, how, late, start);
}
"#;

/// The library.
pub struct Unhurried {
    dir: TempDir,
}

impl Unhurried {
    /// Builds the library.
    pub fn build() -> Result<Self> {
        let dir = tempfile::Builder::new().prefix("vu").tempdir_in("/tmp")?;
        std::fs::write(dir.path().join("late.c"), SOURCE)?;
        link(dir.path(), &["late.c", "-o", "late.so"])?;
        Ok(Unhurried { dir })
    }

    /// The case with the library loaded, where a job may be in it.
    pub fn case(&self, case: &Case) -> Case {
        let mut case = case.clone();
        if ["save", "dump", "migrate"].iter().any(|name| case.mentions(name)) {
            let library = self.dir.path().join("late.so").display().to_string();
            case.env.push(("LD_PRELOAD".to_owned(), library));
        }
        case
    }
}
