//! `domblkerror`: virDomainGetDiskErrors.

use crate::prelude::*;

/// Prints the disks in error, or that there is none.
pub fn run(domain: &Domain) -> Result<Vec<DomblkerrorRow>> {
    let errors = domain.disk_errors()?.into_iter();
    let row =
        |(target, error)| DomblkerrorRow { target, disk_error: DiskError::from_number(error) };
    Ok(errors.map(row).collect())
}
