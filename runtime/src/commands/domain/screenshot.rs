//! `screenshot`: virDomainScreenshot and virStreamRecvFlags.

use crate::families::volume::progress::Progress;
use crate::families::volume::sink::Sink;
use crate::families::volume::streams;
use crate::families::volume::transfer::receive;
use crate::prelude::*;
use jiff::Zoned;
use std::path::{Path, PathBuf};
use virt::stream::Stream;

/// Saves a picture of a screen to a file, which appears only when it is complete.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    args: &ScreenshotArgs,
) -> Result<ScreenshotReply> {
    let stream = streams::open(session).alone()?;
    let kind = domain.screenshot(&stream, args.screen, 0)?;
    let file = match &args.file {
        Some(file) => file.clone(),
        None => file_name(&domain.name().alone()?, &kind, &Zoned::now()),
    };
    let sink = match received(session, &stream, &file, &args.domain) {
        Ok(sink) => sink,
        Err(error) => {
            // The reason is known already, and giving up cannot fail in a way that matters.
            let _ = stream.abort();
            return Err(error);
        }
    };
    stream.finish().context(|| screenshot_unclosed(&args.domain))?;
    sink.commit()
        .map_err(|error| Error::io(text!["cannot close file ", file]).and(os_text(&error)))?;
    let value = text![file].shown().into_owned();
    Ok(ScreenshotReply { file: Shown { text: text![file], value }, type_: kind })
}

/// The file with all of the picture, which does not have its name yet.
fn received(session: &Session, stream: &Stream, file: &Path, domain: &str) -> Result<Sink> {
    let mut sink = Sink::open(file).map_err(|_| Error::io(text!["cannot create file ", file]))?;
    let progress = Progress::new(session, || None);
    receive(stream, &mut sink, &progress).context(|| screenshot_unreceived(domain))?;
    Ok(sink)
}

/// A name for a picture of a domain at a time.
fn file_name(domain: &str, kind: &str, now: &Zoned) -> PathBuf {
    let end = match kind {
        "image/png" => ".png",
        "image/x-portable-pixmap" => ".ppm",
        _ => "",
    };
    format!("{domain}-{}{end}", now.strftime("%Y-%m-%d-%H:%M:%S")).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_named_after_domain_time_and_format() {
        let now = "2026-11-25T21:55:05[UTC]".parse().expect("a time");
        let name = |kind| file_name("web", kind, &now).display().to_string();
        assert_eq!(name("image/png"), "web-2026-11-25-21:55:05.png");
        assert_eq!(name("image/x-portable-pixmap"), "web-2026-11-25-21:55:05.ppm");
        assert_eq!(name("image/x-other"), "web-2026-11-25-21:55:05");
    }
}
