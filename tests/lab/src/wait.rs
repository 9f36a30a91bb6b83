//! Waits for what takes its time.

use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};

/// Asks again and again whether something holds, until it does.
///
/// # Errors
/// When it does not in time, which `missed` says, or cannot be asked.
pub fn until(limit: Duration, missed: &str, mut holds: impl FnMut() -> Result<bool>) -> Result<()> {
    let deadline = Instant::now() + limit;
    while !holds()? {
        ensure!(Instant::now() < deadline, "{missed}");
        sleep(Duration::from_millis(50));
    }
    Ok(())
}
