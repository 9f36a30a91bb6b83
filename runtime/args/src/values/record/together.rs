//! What the fields of a record have to be together, once each is read.

use super::{FieldValue, RecordDef, RecordError};

/// A rule about fields, of which a number that is 0 counts as left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldCheck {
    /// Fields of which one has to be there; any number of them may where this is empty.
    pub at_least_one: &'static [&'static str],
    /// Fields of which none may be there.
    pub none_of: &'static [&'static str],
    /// Where this is not empty, the rule holds only when one of these is there.
    pub beside: &'static [&'static str],
    /// The error, as a whole.
    pub error: &'static str,
}

/// Judges what was read of a record: the largest numbers first, then the rules in their order.
///
/// # Errors
/// Gives the words of the first that does not hold.
pub(super) fn judge(def: &RecordDef, values: &[Option<FieldValue>]) -> Result<(), RecordError> {
    let too_large = def.fields.iter().zip(values).any(|(field, value)| match value {
        Some(FieldValue::Number(number)) => *number > i128::from(field.max),
        Some(FieldValue::Text(_)) | None => false,
    });
    if let Some(error) = def.out_of_range.filter(|_| too_large) {
        return Err(RecordError::Said(error));
    }
    let given = |name: &&str| {
        let mut fields = def.fields.iter().zip(values);
        let value = fields.find_map(|(field, value)| (field.name == *name).then_some(value));
        match value {
            Some(Some(FieldValue::Number(number))) => *number != 0,
            Some(Some(FieldValue::Text(text))) => !text.is_empty(),
            _ => false,
        }
    };
    let holds = |check: &&FieldCheck| {
        let applies = check.beside.is_empty() || check.beside.iter().any(given);
        let enough = check.at_least_one.is_empty() || check.at_least_one.iter().any(given);
        !applies || (enough && !check.none_of.iter().any(given))
    };
    match def.checks.iter().find(|check| !holds(check)) {
        Some(check) => Err(RecordError::Said(check.error)),
        None => Ok(()),
    }
}
