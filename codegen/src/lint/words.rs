//! Lints on the words for libvirt's numbers.

use super::scope::{Fault, Scope};
use crate::model::variant_name;

/// Words that do not fit together: some with a constant and some without, two of one Rust name, or
/// details that nothing names.
pub(super) fn unfit(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (name, words) in &scope.sources.words {
        let fault =
            |path: String, text: String| Fault { file: format!("words/{name}.yaml"), path, text };
        let constants = words.words.iter().filter(|word| word.constant.is_some()).count();
        // Words that are added to those of another file stand for no number of libvirt.
        if words.like.is_none() && constants != 0 && constants != words.words.len() {
            let text = "give all words a `constant`, or none".to_owned();
            faults.push(fault("words".to_owned(), text));
        }
        if constants == 0 && (words.unknown.is_some() || words.nothing.is_some()) {
            let text = "only numbers may be unknown, or stand for nothing".to_owned();
            faults.push(fault("words".to_owned(), text));
        }
        let mut seen: Vec<String> = Vec::new();
        for (at, word) in words.words.iter().enumerate() {
            let variant = variant_name(&word.word);
            if variant.is_empty() || seen.contains(&variant) {
                let text = format!("`{}` has no Rust name of its own", word.word);
                faults.push(fault(format!("words[{at}].word"), text));
            }
            seen.push(variant);
            if !word.details.is_empty() && words.beneath.is_none() {
                let text = "`beneath` is to say what the details tell".to_owned();
                faults.push(fault(format!("words[{at}].details"), text));
            }
        }
    }
    faults
}
