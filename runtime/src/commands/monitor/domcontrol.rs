//! `domcontrol`: virDomainGetControlInfo.

use crate::prelude::*;

/// Prints the state, with what is wrong or since when it has been so.
pub fn run(domain: &Domain) -> Result<DomcontrolReply> {
    let info = domain.control_info()?;
    let state = DomainControl::from_number(info.state);
    let is_error = state == DomainControl::Error;
    let lasting = !is_error && state != DomainControl::Ok;
    let reason = DomainControlError::from_number(info.details).filter(|_| is_error);
    let elapsed = lasting.then_some(info.milliseconds as f64 / 1000.0);
    Ok(DomcontrolReply { state, elapsed, reason })
}

impl OwnText for DomcontrolReply {
    fn own_text(&self, _asked: &Asked) -> Text {
        let word = self.state.word();
        match (self.state, self.elapsed) {
            (DomainControl::Error, _) => {
                let reason = self.reason.map_or("", DomainControlError::word);
                format!("{word}: {reason}\n").into()
            }
            (_, Some(seconds)) => format!("{word} ({seconds:.3}s)\n").into(),
            _ => format!("{word}\n").into(),
        }
    }
}
