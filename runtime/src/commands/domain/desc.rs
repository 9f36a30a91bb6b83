//! `desc`: virDomainGetMetadata or the XML, virDomainSetMetadata.

use crate::families::domain::text::Text;
use crate::prelude::*;

/// Prints, sets or edits the description or the title.
pub fn run(session: &mut Session, domain: &Domain, args: &DescArgs) -> Result<DescReply> {
    let flags = args.flags();
    let text = if args.title { Text::Title } else { Text::Description };
    let mut text = Described { domain: domain.clone(), text, flags };
    let present = text.present().alone()?;
    let new = (!args.new_desc.is_empty()).then(|| args.new_desc.join(" "));
    if args.edit {
        let draft = new.as_deref().unwrap_or(&present);
        return edit::edit_text(session, draft, |again, changed| {
            if let Some(connection) = again {
                let name = text.domain.name().alone()?;
                text.domain = connection.lookup_domain_by_name(&name).alone()?;
            }
            text.take(&present, changed)
        });
    }
    match new {
        Some(new) => text.set(&new),
        None if present.is_empty() => Ok(DescMissing { description: None, title: None }.into()),
        None => {
            let (description, title) = match text.text {
                Text::Description => (Some(present), None),
                Text::Title => (None, Some(present)),
            };
            Ok(DescUsual { description, title }.into())
        }
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
    fn take(&self, present: &str, changed: &str) -> Result<DescReply> {
        let is_title = self.text == Text::Title;
        let changed = changed.strip_suffix('\n').filter(|_| is_title).unwrap_or(changed);
        if changed == present {
            return Ok(DescChange { changed: false }.into());
        }
        self.set(changed)
    }

    fn set(&self, text: &str) -> Result<DescReply> {
        self.domain.set_metadata(self.text.kind(), Some(text), None, None, self.flags)?;
        Ok(DescChange { changed: true }.into())
    }
}
