//! try
fn main() {
    let t = std::time::Instant::now();
    let g = virsh_lab::golden::golden().unwrap();
    eprintln!("{} {:?}", g.display(), t.elapsed());
    let h = virsh_lab::host::Host::start(&virsh_lab::host::Options{golden: Some(g), ..Default::default()}, None).unwrap();
    eprintln!("up {:?}", t.elapsed());
    h.virsh("qemu").args(["net-start", "default"]).check().unwrap();
    eprintln!("net {:?}", t.elapsed());
    virsh_lab::golden::restore(&h).unwrap();
    eprintln!("restored {:?}", t.elapsed());
    eprintln!("{}", h.virsh("qemu").args(["sysinfo"]).run().unwrap().stdout.len());
    if std::env::args().nth(1).is_some() { std::process::Command::new("bash").env("D", h.dir()).env("U", h.uri("qemu")).status().unwrap(); }
    drop(h);
    eprintln!("down {:?}", t.elapsed());
}
