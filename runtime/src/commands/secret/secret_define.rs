//! `secret-define`: virSecretDefineXML.

use crate::families::definition::{self, Updated};
use crate::prelude::*;

/// Defines a secret without a value, or changes one.
pub fn run(session: &mut Session, args: &SecretDefineArgs) -> Result<SecretDefineReply> {
    let document = xml::read_file(&args.file)?;
    let define =
        |connection: &Connect, document: &str| connection.define_secret_xml(document, args.flags());
    definition::define(session, document, &args.update, define, |updated| {
        let Updated { made, changed, diff } = updated;
        SecretDefineUpdate { made, changed, diff }.into()
    })
}
