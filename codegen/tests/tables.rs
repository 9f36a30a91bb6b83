//! The tables of the commands, as they are packed into the program, are those of the spec.

use codegen::{load, model::Model, table};
use std::path::Path;

#[test]
fn what_the_program_reads_of_each_command_is_what_the_spec_says() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let sources = load::load(&spec).expect("the spec loads");
    let model = Model::new(&sources).expect("the spec makes a model");
    let mut listed = virsh_generated::commands();
    for command in model.commands() {
        let packed = virsh_generated::find(command.name()).expect("the command is in the tables");
        assert_eq!(format!("{packed:?}"), format!("{:?}", table::leak(command)));
        assert_eq!(listed.next().map(|listed| listed.name), Some(command.name()));
        for name in &command.source.old_names {
            let found = virsh_generated::find(name).map(|found| found.name);
            assert_eq!(found, Some(command.name()), "{name}");
        }
    }
    assert!(listed.next().is_none());
}
