//! Finds storage volumes: virStorageVolLookupByName in a pool, then virStorageVolLookupByKey
//! and virStorageVolLookupByPath.

use super::{By, POOL, not_found};
use crate::error::{Error, Result};
use crate::output::Level;
use crate::session::Session;
use virsh_args::CommandDef;
use virt::storage_pool::StoragePool;
use virt::storage_vol::StorageVol;

impl Session {
    /// Finds a volume by its name in a pool, its key or its path; one that is found must be
    /// in the pool, if there is one.
    ///
    /// # Errors
    /// Says which pool or volume does not exist, or that the pool is not active.
    pub fn volume(&mut self, name: &str, pool: Option<&str>) -> Result<StorageVol> {
        self.volume_of(name, pool, Some("pool"))
    }

    /// Finds the volume from which another one is made, as [`Session::volume`] does.
    ///
    /// # Errors
    /// As there.
    pub fn input_volume(&mut self, name: &str, pool: Option<&str>) -> Result<StorageVol> {
        self.volume_of(name, pool, Some("inputpool"))
    }

    /// Finds a volume by its key or its path.
    ///
    /// # Errors
    /// Says which volume does not exist.
    pub fn volume_anywhere(&mut self, name: &str) -> Result<StorageVol> {
        self.volume_of(name, None, None)
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
        let mut last = None;
        for (way, attempt) in attempts {
            self.trace(Level::Debug, &format!("Look up backing store volume '{name}' as {way}"));
            match attempt() {
                Ok(volume) => {
                    let text = format!("Backing store volume found using '{name}' as {way}");
                    self.trace(Level::Debug, &text);
                    return Ok(volume);
                }
                Err(error) => last = Some(Error::from(error)),
            }
        }
        Err(not_found("vol", name, last))
    }

    /// Finds a volume; `option` is the one that names a pool, if the command has it.
    fn volume_of(
        &mut self,
        name: &str,
        pool: Option<&str>,
        option: Option<&str>,
    ) -> Result<StorageVol> {
        let found = |pool| self.active_pool(pool, option.unwrap_or("pool"));
        let pool = pool.map(found).transpose()?;
        self.trace_found("vol", name);
        let volume = match self.volume_somehow(name, pool.as_ref()) {
            Ok(volume) => volume,
            Err(cause) => {
                let line = format!("failed to get vol '{name}'");
                return Err(cause.context(match option {
                    Some(option) if pool.is_none() => {
                        format!("{line}, specifying --{option} might help")
                    }
                    _ => line,
                }));
            }
        };
        if let Some(pool) = &pool {
            let pool_name = pool.name()?;
            if volume.lookup_storage_pool()?.name()? != pool_name {
                let text = format!("Requested volume '{name}' is not in pool '{pool_name}'");
                return Err(Error::new(text));
            }
        }
        Ok(volume)
    }

    /// Finds a pool in which volumes can be looked up, as the value of an option.
    fn active_pool(&mut self, name: &str, option: &str) -> Result<StoragePool> {
        let pool = self.object(&POOL, option, name, &[By::Uuid, By::Name])?;
        if pool.is_active().unwrap_or(false) {
            return Ok(pool);
        }
        Err(Error::new(format!("pool '{}' is not active", pool.name()?)))
    }

    /// Tries the name if there is a pool, then the key, then the path.
    fn volume_somehow(&mut self, name: &str, pool: Option<&StoragePool>) -> Result<StorageVol> {
        let connection = self.connection()?;
        if let Some(pool) = pool {
            self.trace(Level::Debug, "<vol> trying as vol name");
            if let Ok(volume) = pool.lookup_storage_vol_by_name(name) {
                return Ok(volume);
            }
        }
        self.trace(Level::Debug, "<vol> trying as vol key");
        if let Ok(volume) = connection.lookup_storage_vol_by_key(name) {
            return Ok(volume);
        }
        self.trace(Level::Debug, "<vol> trying as vol path");
        Ok(connection.lookup_storage_vol_by_path(name)?)
    }
}

/// A way to look a volume up.
type Attempt<'a> = (&'a str, &'a dyn Fn() -> Result<StorageVol, virt::error::Error>);

/// Looks a volume up only to see whether it exists, as the command would.
///
/// # Errors
/// Says which pool or volume does not exist.
pub fn probe(
    session: &mut Session,
    command: &CommandDef,
    name: &str,
    pool: Option<&str>,
) -> Result<()> {
    match command.option("pool") {
        None => session.volume_anywhere(name).map(drop),
        Some(_) if pool == Some("") => {
            Err(Error::new("Failed to get option 'pool': Option argument is empty"))
        }
        Some(_) => session.volume(name, pool).map(drop),
    }
}
