//! The failures of others, as this program's.

use super::{Cause, Error};
use crate::libvirt::xpath::Unusable;
use crate::words::ErrorKind;

impl From<virt::error::Error> for Error {
    fn from(source: virt::error::Error) -> Error {
        let words = crate::libvirt::words(&source);
        let cause = Cause::Answer { error: source, words, shown: true };
        Error { cause: Some(Box::new(cause)), ..Error::silent() }
    }
}

impl From<Unusable> for Error {
    fn from(source: Unusable) -> Error {
        match source {
            Unusable::Refused(answer) => answer.into(),
            Unusable::Explained(text, None) => Error::new(text),
            Unusable::Explained(text, Some(note)) => Error::new(text).noted(note),
        }
    }
}

impl From<virsh_args::BindError> for Error {
    fn from(error: virsh_args::BindError) -> Error {
        let mut lines = Vec::new();
        if !error.text.is_empty() {
            lines.push(error.text);
            lines.extend(error.further.into_iter().chain(error.detail));
        }
        Error { lines, kind: ErrorKind::Usage, ..Error::silent() }
    }
}
