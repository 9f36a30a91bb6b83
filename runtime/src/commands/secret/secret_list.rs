//! `secret-list`: virConnectListAllSecrets.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::libvirt::SecretExt;
use crate::reply::{Cell, Reply, Table};
use crate::secret::usage_word;
use crate::session::Session;
use crate::{lists, text};
use virsh_generated::secret::SecretListArgs;
use virt::secret::Secret;

/// Lists secrets with what they are for; the objects of the list know it already.
pub fn run(session: &mut Session, args: &SecretListArgs) -> Result<Reply> {
    let mut secrets = lists::secrets(&session.connection()?, args.flags())?;
    text::sort_names(&mut secrets, |secret| secret.uuid_string().unwrap_or_default());
    let rows = secrets.iter().map(row).collect::<Result<Vec<_>>>()?;
    Ok(Reply::Table(Table { columns: vec!["uuid", "usage", "usage_type", "usage_id"], rows }))
}

fn row(secret: &Secret) -> Result<Vec<Cell>> {
    let uuid = secret.uuid_string().context(|| "Failed to get uuid of secret".to_owned())?;
    let mut cells = vec![Cell::from(uuid)];
    match usage_word(secret.usage_type()?) {
        None => cells.extend([Cell::absent("Unused"), Cell::absent(""), Cell::absent("")]),
        Some(word) => {
            let id = secret.kept_usage_id()?;
            cells.extend([format!("{word} {id}").into(), word.into(), id.into()]);
        }
    }
    Ok(cells)
}
