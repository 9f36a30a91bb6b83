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
        let kind = self.kind();
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

#[cfg(test)]
mod tests {
    use crate::answer::error::Error;
    use crate::libvirt::failure;
    use virt_sys as sys;

    #[test]
    fn a_lost_connection_is_one_kind_of_failure_whichever_call_tells_it() {
        let rpc = sys::VIR_FROM_RPC;
        let closed = "internal error: client socket is closed";
        for (code, domain, text, kind, id) in [
            (sys::VIR_ERR_SYSTEM_ERROR, rpc, "Cannot recv data: End of file", "io", "system-error"),
            (sys::VIR_ERR_INTERNAL_ERROR, rpc, closed, "io", "internal-error"),
            (sys::VIR_ERR_INTERNAL_ERROR, rpc, "keepalive timeout", "io", "internal-error"),
            (sys::VIR_ERR_RPC, rpc, "malformed", "io", "rpc"),
            (sys::VIR_ERR_INTERNAL_ERROR, sys::VIR_FROM_QEMU, "odd", "libvirt", "internal-error"),
        ] {
            for error in [Error::from(failure(code, domain, text)), behind(code, domain, text)] {
                let object = error.json();
                let told = (&object["error"]["kind"], &object["error"]["id"]);
                assert_eq!(told, (&kind.into(), &id.into()), "{object}");
            }
        }
    }

    /// The same behind what a command says in its place.
    fn behind(code: sys::virErrorNumber, domain: sys::virErrorDomain, text: &str) -> Error {
        Error::instead_of(failure(code, domain, text), "it failed")
    }
}
