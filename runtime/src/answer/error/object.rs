//! A failure as an object for programs.

use super::{Cause, Error, kind};
use crate::words::ErrorCode;
use serde_json::{Value, json};
use virsh_args::Text;
use virt::enumutil::RawEnum;
use virt::error::ErrorDomain;

impl Error {
    /// The error as an object for programs: of which kind it is, what the program says, what
    /// libvirt answered, with its number and that of the part of it that answered, and what may
    /// help. Where the program refuses in libvirt's place, the number is libvirt's for such a
    /// refusal, and the domain is `VIR_FROM_NONE`.
    #[must_use]
    pub fn json(&self) -> Value {
        let own = self.lines.iter().chain(self.note());
        let mut message: Vec<String> = own.map(shown).collect();
        let (mut number, mut domain, mut libvirt) = (None, None, None);
        match self.cause.as_deref() {
            Some(Cause::Answer { error, words, .. }) => {
                if message.is_empty() {
                    message.push(shown(words));
                }
                number = Some(error.code().to_raw());
                domain = Some(error.domain().to_raw());
                libvirt = Some(shown(words));
            }
            Some(Cause::Refusal(refusal)) => {
                number = Some((*refusal).to_raw());
                domain = Some(ErrorDomain::None.to_raw());
            }
            None => {}
        }
        message.extend(self.last.iter().map(shown));
        let code = number.and_then(ErrorCode::from_number);
        let kind = code.map_or(self.kind, kind::of);
        json!({ "error": {
            "kind": kind.word(),
            "id": code.map_or(kind.word(), ErrorCode::word),
            "message": message.join("\n"),
            "code": number,
            "name": code.filter(|code| code.number().is_some()).map(kind::constant),
            "domain": domain,
            "libvirt": libvirt,
            "hint": self.hint,
        } })
    }
}

/// A line for programs, for which none ends in a newline.
fn shown(line: &Text) -> String {
    line.shown().trim_end_matches('\n').to_owned()
}
