//! virsh
fn main() {}
