//! `secret-list`: virConnectListAllSecrets.

use crate::prelude::*;

/// Lists secrets with what they are for; the objects of the list know it already.
pub fn run(session: &mut Session, args: &SecretListArgs) -> Result<Vec<SecretListRow>> {
    let mut secrets = lists::secrets(&session.connection()?, args.flags())?;
    sort_names(&mut secrets, |secret| secret.uuid_string().unwrap_or_default());
    secrets.iter().map(row).collect()
}

fn row(secret: &Secret) -> Result<SecretListRow> {
    let uuid = secret.uuid_string().context(secret_list_nameless)?;
    let usage_type = SecretUsage::from_number(secret.usage_type()?);
    let usage_id = usage_type.map(|_| secret.kept_usage_id()).transpose()?;
    let usage = usage_type.zip(usage_id.as_ref()).map(|(kind, id)| format!("{} {id}", kind.word()));
    Ok(SecretListRow { uuid, usage, usage_type, usage_id })
}
