//! `domtime`: virDomainGetTime, virDomainSetTime.

use crate::answer::text::clock;
use crate::prelude::*;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Prints the time without a newline, or sets it.
pub fn run(domain: &Domain, args: &DomtimeArgs) -> Result<DomtimeReply> {
    if args.now || args.sync || args.time.is_some() {
        let now = args.now.then(|| Timestamp::now().as_second());
        let seconds = args.time.or(now).unwrap_or(0);
        domain.set_time(seconds, 0, args.flags())?;
        return Ok(().into());
    }
    let (seconds, nanoseconds) = domain.time(0)?;
    let text = match args.pretty {
        true => clock(seconds, TimeZone::UTC).ok_or_else(|| Error::new(domtime_unshown()))?,
        false => seconds.to_string(),
    };
    let value = Timestamp::new(seconds, nanoseconds).ok();
    Ok(DomtimeUsual { time: Shown { text: text.into(), value } }.into())
}
