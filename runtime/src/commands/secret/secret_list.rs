//! `secret-list`: virConnectListAllSecrets; where the driver lacks it,
//! virConnectNumOfSecrets and virConnectListSecrets.

use crate::error::{Context, Error, Result};
use crate::flags::Flags;
use crate::libvirt::{SecretExt, is_unsupported};
use crate::reply::{Cell, Reply, Table};
use crate::secret::usage_word;
use crate::session::Session;
use crate::text;
use virsh_generated::secret::SecretListArgs;
use virt::connect::Connect;
use virt::secret::Secret;

/// Lists secrets with what they are for; the objects of the list know it already.
pub fn run(session: &mut Session, args: &SecretListArgs) -> Result<Reply> {
    let mut secrets = all(&session.connection()?, args.flags())?;
    text::sort_names(&mut secrets, |secret| secret.uuid_string().unwrap_or_default());
    let rows = secrets.iter().map(row).collect::<Result<Vec<_>>>()?;
    Ok(Reply::Table(Table { columns: vec!["uuid", "usage", "usage_type", "usage_id"], rows }))
}

fn all(connection: &Connect, flags: u32) -> Result<Vec<Secret>> {
    match connection.list_all_secrets(flags) {
        Err(error) if is_unsupported(&error) => {}
        result => return result.context(|| "Failed to list secrets".to_owned()),
    }
    if flags != 0 {
        return Err(Error::new("Filtering is not supported by this libvirt"));
    }
    connection.num_of_secrets().context(|| "Failed to count secrets".to_owned())?;
    let uuids = connection.list_secrets().context(|| "Failed to list node secrets".to_owned())?;
    let find = |uuid: &String| connection.lookup_secret_by_uuid_string(uuid).ok();
    Ok(uuids.iter().filter_map(find).collect())
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
