//! `desc`: virDomainGetMetadata, virDomainSetMetadata.

use crate::edit;
use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::libvirt::is_missing_metadata;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::{Value, json};
use virsh_generated::domain::DescArgs;
use virt::domain::Domain;
use virt_sys as sys;

/// Prints, sets or edits the description or the title.
pub fn run(session: &mut Session, args: &DescArgs) -> Result<Reply> {
    let domain = session.domain(&args.domain)?;
    let flags = args.flags();
    let (kind, word) = if args.title {
        (sys::VIR_DOMAIN_METADATA_TITLE, "title")
    } else {
        (sys::VIR_DOMAIN_METADATA_DESCRIPTION, "description")
    };
    let mut text = Text { domain, kind: kind.cast_signed(), word, flags };
    let present = text.present()?;
    let new = (!args.new_desc.is_empty()).then(|| args.new_desc.join(" "));
    if args.edit {
        let draft = new.as_deref().unwrap_or(&present);
        return edit::edit_text(session, draft, |again, changed| {
            if let Some(connection) = again {
                text.domain = connection.lookup_domain_by_name(&text.domain.name()?)?;
            }
            text.take(&present, changed)
        });
    }
    match new {
        Some(new) => text.set(&new),
        None => text.reply(present),
    }
}

/// The description of a domain, or its title.
struct Text {
    domain: Domain,
    kind: i32,
    word: &'static str,
    flags: u32,
}

impl Text {
    /// The text as it is; empty if there is none. `--live` is for changes only.
    fn present(&self) -> Result<String> {
        let flags = self.flags & sys::VIR_DOMAIN_AFFECT_CONFIG;
        match self.domain.metadata(self.kind, None, flags) {
            Err(error) if is_missing_metadata(&error) => Ok(String::new()),
            present => Ok(present?),
        }
    }

    /// Takes an edited text. A title is one line, to which editors add a newline.
    fn take(&self, present: &str, changed: &str) -> Result<Reply> {
        let is_title = self.kind == sys::VIR_DOMAIN_METADATA_TITLE.cast_signed();
        let changed = changed.strip_suffix('\n').filter(|_| is_title).unwrap_or(changed);
        if changed == present {
            return Ok(Reply::message(format!("Domain {} not changed", self.word)));
        }
        self.set(changed)
    }

    fn set(&self, text: &str) -> Result<Reply> {
        let word = self.word;
        self.domain
            .set_metadata(self.kind, Some(text), None, None, self.flags)
            .context(|| format!("Failed to set new domain {word}"))?;
        Ok(Reply::unended(format!("Domain {word} updated successfully")))
    }

    fn reply(&self, text: String) -> Result<Reply> {
        if !text.is_empty() {
            return Ok(Reply::data(text.clone(), json!({ "description": text })));
        }
        let notice = format!("No {} for domain: {}", self.word, self.domain.name()?);
        Ok(Reply::unended(notice).fact("description", Value::Null))
    }
}
