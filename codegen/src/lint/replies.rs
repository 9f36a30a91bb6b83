//! Lints on what commands say of their answers.

use super::scope::{Fault, Scope};
use crate::spec::ReplyKind;
use std::collections::BTreeSet;

/// A key for programs that is not in snake case, or that one answer has twice.
pub(super) fn keys(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (at, reply) in command.source.replies.iter().enumerate() {
            let mut seen = BTreeSet::new();
            for (index, key) in reply.keys.iter().enumerate() {
                let path = format!("replies[{at}].keys[{index}].key");
                let name = &key.key;
                if !is_snake_case(name) {
                    let text = format!("`{name}` is not lower-case words joined by underscores");
                    faults.push(command.fault(&path, text));
                }
                if !seen.insert(name) {
                    faults.push(command.fault(&path, format!("the answer has `{name}` already")));
                }
            }
        }
    }
    faults
}

/// A width of labels where there are none.
pub(super) fn width(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for command in &scope.commands {
        for (at, reply) in command.source.replies.iter().enumerate() {
            if let Some(width) = reply.width.filter(|_| reply.kind != ReplyKind::Fields) {
                let kind = format!("{:?}", reply.kind).to_lowercase();
                let text = format!("`{width}` means nothing for `{kind}`; only `fields` have it");
                faults.push(command.fault(&format!("replies[{at}].width"), text));
            }
        }
    }
    faults
}

fn is_snake_case(key: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    key.split('_').all(part) && !key.starts_with(|c: char| c.is_ascii_digit())
}
