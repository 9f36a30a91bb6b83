//! `domtime`: virDomainGetTime, virDomainSetTime.

use crate::prelude::*;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// Prints the time without a newline, or sets it.
pub fn run(_session: &mut Session, domain: &Domain, args: &DomtimeArgs) -> Result<DomtimeReply> {
    if args.now || args.sync || args.time.is_some() {
        let now = args.now.then(|| Timestamp::now().as_second());
        let seconds = args.time.or(now).unwrap_or(0);
        domain.set_time(seconds, 0, args.flags())?;
        return Ok(().into());
    }
    let (seconds, nanoseconds) = domain.time(0)?;
    let text = if args.pretty { date(seconds)? } else { seconds.to_string() }.into();
    Ok(DomtimeUsual { time: Shown { text, value: seconds }, nanoseconds: nanoseconds.into() }
        .into())
}

/// The date in UTC; years beyond four digits have none.
fn date(seconds: i64) -> Result<String> {
    let time = Timestamp::from_second(seconds).ok().map(|time| time.to_zoned(TimeZone::UTC));
    let time = time.filter(|time| time.year() > 0);
    let time = time.ok_or_else(|| Error::new("Unable to format date"))?;
    Ok(time.strftime("%Y-%m-%d %H:%M:%S").to_string())
}

#[cfg(test)]
mod tests {
    use super::date;

    #[test]
    fn dates_have_four_digits_for_the_year() {
        assert_eq!(date(0).expect("a date"), "1970-01-01 00:00:00");
        assert_eq!(date(627_319_920).expect("a date"), "1989-11-17 15:32:00");
        assert!(date(i64::MAX).is_err());
        assert!(date(i64::MIN).is_err());
        assert!(date(-99_999_999_999).is_err());
    }
}
