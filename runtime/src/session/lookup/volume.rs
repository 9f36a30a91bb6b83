//! Finds storage volumes: virStorageVolLookupByName in a pool, then virStorageVolLookupByKey
//! and virStorageVolLookupByPath.

use super::{Sought, not_found};
use crate::answer::error::{Error, Result};
use crate::answer::log::Level;
use crate::session::Session;
use virsh_args::By;
use virt::storage_pool::StoragePool;
use virt::storage_vol::StorageVol;

impl Session {
    /// Finds a volume by its name in a pool, its key or its path; one that is found must be
    /// in the pool, if there is one. `within` is the option that names a pool, where there is one.
    ///
    /// # Errors
    /// Says which volume does not exist, or that the pool is not active.
    pub fn volume(
        &mut self,
        sought: Sought<'_>,
        within: Option<&str>,
        pool: Option<&StoragePool>,
    ) -> Result<StorageVol> {
        let name = sought.name;
        if let Some(pool) = pool {
            let active = pool.is_active();
            if !matches!(active, Ok(true)) {
                // Where libvirt cannot tell, its reason follows.
                let line = format!("pool '{}' is not active", pool.name()?);
                return Err(match active {
                    Err(reason) => Error::from(reason).context(line),
                    Ok(_) => Error::wrong_state(line),
                });
            }
        }
        self.trace(Level::Debug, || format!("found option <{}>: {name}", sought.option));
        if let Some(pool) = pool.filter(|_| sought.may_be(By::Name)) {
            self.trace(Level::Debug, || format!("<{}> trying as vol name", sought.option));
            if let Ok(volume) = pool.lookup_storage_vol_by_name(name) {
                return Ok(volume);
            }
        }
        let volume = self.volume_anywhere(sought).map_err(|cause| {
            let line = format!("failed to get vol '{name}'");
            cause.context(match within {
                Some(option) if pool.is_none() => {
                    format!("{line}, specifying --{option} might help")
                }
                _ => line,
            })
        })?;
        if let Some(pool) = pool {
            let pool_name = pool.name()?;
            if volume.lookup_storage_pool()?.name()? != pool_name {
                let text = format!("Requested volume '{name}' is not in pool '{pool_name}'");
                return Err(Error::new(text));
            }
        }
        Ok(volume)
    }

    /// Finds the volume below a new one: by its name in the new one's pool, its key or its path.
    ///
    /// # Errors
    /// Says which volume does not exist.
    pub fn backing_volume(&mut self, name: &str, pool: &StoragePool) -> Result<StorageVol> {
        let connection = self.connection()?;
        let attempts: [Attempt<'_>; 3] = [
            ("name", &|| pool.lookup_storage_vol_by_name(name)),
            ("key", &|| connection.lookup_storage_vol_by_key(name)),
            ("path", &|| connection.lookup_storage_vol_by_path(name)),
        ];
        let mut last = Error::silent();
        for (way, attempt) in attempts {
            self.trace(Level::Debug, || format!("Look up backing store volume '{name}' as {way}"));
            match attempt() {
                Ok(volume) => {
                    let found = || format!("Backing store volume found using '{name}' as {way}");
                    self.trace(Level::Debug, found);
                    return Ok(volume);
                }
                Err(error) => last = Error::from(error),
            }
        }
        Err(not_found("vol", name, last))
    }

    /// Tries the key, then the path, which do not tell the pool.
    fn volume_anywhere(&mut self, sought: Sought<'_>) -> Result<StorageVol> {
        let (option, name) = (sought.option, sought.name);
        let connection = self.connection()?;
        self.trace(Level::Debug, || format!("<{option}> trying as vol key"));
        if let Ok(volume) = connection.lookup_storage_vol_by_key(name) {
            return Ok(volume);
        }
        self.trace(Level::Debug, || format!("<{option}> trying as vol path"));
        Ok(connection.lookup_storage_vol_by_path(name)?)
    }
}

/// A way to look a volume up.
type Attempt<'a> = (&'a str, &'a dyn Fn() -> Result<StorageVol, virt::error::Error>);
