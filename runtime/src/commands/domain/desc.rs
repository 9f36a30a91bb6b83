//! `desc`: virDomainGetMetadata or the XML, virDomainSetMetadata.

use crate::families::metadata::text;
use crate::prelude::*;

/// Prints, sets or edits the description or the title.
pub fn run(session: &mut Session, domain: &Domain, args: &DescArgs) -> Result<DescReply> {
    text::run(session, domain, &args.text_change, args.flags())
}
