//! The kinds of libvirt's errors that commands react to.

use virt::error::{Error, ErrorNumber};

/// Tells whether the library, the driver or the server does not have a function.
#[must_use]
pub fn is_unsupported(error: &Error) -> bool {
    error.code().known() == Some(ErrorNumber::NoSupport)
}

/// Tells whether a function, or one of the flags that it was called with, is not there; any
/// other argument that is invalid is not that.
#[must_use]
pub fn is_unsupported_with_flags(error: &Error) -> bool {
    let unknown_flags = error.code().known() == Some(ErrorNumber::InvalidArg)
        && error.message().contains("unsupported flags (0x");
    is_unsupported(error) || unknown_flags
}

/// What was found, or nothing where libvirt says that there is none: `missing` is how it says so of such an object.
///
/// # Errors
/// Returns every other error.
pub fn unless_missing<T>(
    found: Result<T, Error>,
    missing: ErrorNumber,
) -> Result<Option<T>, Error> {
    match found {
        Err(error) if error.code().known() == Some(missing) => Ok(None),
        found => found.map(Some),
    }
}

/// Tells whether a domain or a network has no metadata of a kind.
#[must_use]
pub fn is_missing_metadata(error: &Error) -> bool {
    let code = error.code().known();
    matches!(code, Some(ErrorNumber::NoDomainMetadata | ErrorNumber::NoNetworkMetadata))
}
