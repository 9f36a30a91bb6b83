//! `get-user-sshkeys`: virDomainAuthorizedSSHKeysGet.

use crate::prelude::*;

/// Prints the keys of a user in the guest.
pub fn run(domain: &Domain, args: &GetUserSshkeysArgs) -> Result<Vec<GetUserSshkeysRow>> {
    let keys = domain.ssh_keys(&args.user)?;
    Ok(keys.into_iter().map(|authorized_key| GetUserSshkeysRow { authorized_key }).collect())
}

impl OwnText for Vec<GetUserSshkeysRow> {
    /// A newline stands between the keys only: the last one gets that which follows each command.
    fn own_text(&self, _asked: &Asked) -> Text {
        let keys: Vec<&str> = self.iter().map(|row| row.authorized_key.as_str()).collect();
        keys.join("\n").into()
    }
}
