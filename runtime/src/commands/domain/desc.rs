//! `desc`: virDomainGetMetadata or the XML, virDomainSetMetadata.

use crate::domain::text::Text;
use crate::edit;
use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::{Value, json};
use virsh_generated::domain::DescArgs;
use virt::domain::Domain;
use virt_sys as sys;

/// Prints, sets or edits the description or the title.
pub fn run(session: &mut Session, domain: &Domain, args: &DescArgs) -> Result<Reply> {
    let flags = args.flags();
    let text = if args.title { Text::Title } else { Text::Description };
    let mut text = Described { domain: domain.clone(), text, flags };
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
struct Described {
    domain: Domain,
    text: Text,
    flags: u32,
}

impl Described {
    /// The text as it is; empty if there is none. `--live` is for changes only.
    fn present(&self) -> Result<String> {
        let flags = self.flags & sys::VIR_DOMAIN_AFFECT_CONFIG;
        Ok(self.text.of(&self.domain, flags)?.unwrap_or_default())
    }

    /// Takes an edited text. A title is one line, to which editors add a newline.
    fn take(&self, present: &str, changed: &str) -> Result<Reply> {
        let is_title = self.text == Text::Title;
        let changed = changed.strip_suffix('\n').filter(|_| is_title).unwrap_or(changed);
        if changed == present {
            return Ok(Reply::message(format!("Domain {} not changed", self.text.word())));
        }
        self.set(changed)
    }

    fn set(&self, text: &str) -> Result<Reply> {
        let word = self.text.word();
        self.domain
            .set_metadata(self.text.kind(), Some(text), None, None, self.flags)
            .context(|| format!("Failed to set new domain {word}"))?;
        Ok(Reply::unended(format!("Domain {word} updated successfully")))
    }

    fn reply(&self, text: String) -> Result<Reply> {
        if !text.is_empty() {
            return Ok(Reply::data(text.clone(), json!({ "description": text })));
        }
        let notice = format!("No {} for domain: {}", self.text.word(), self.domain.name()?);
        Ok(Reply::unended(notice).fact("description", Value::Null))
    }
}
