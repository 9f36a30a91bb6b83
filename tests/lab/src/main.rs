//! try
#![allow(clippy::print_stderr)]
fn main() {
    let t = std::time::Instant::now();
    for arg in std::env::args().skip(1) {
        match virsh_lab::session::run(arg.as_ref(), &virsh_lab::paths::oracle(), &virsh_lab::paths::ours()) { Ok(()) => eprintln!("ok {arg} {:?}", t.elapsed()), Err(e) => eprintln!("FAIL {e:?}") }
    }
}
