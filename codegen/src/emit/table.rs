//! Prints a command's table as Rust: the very values that the generator works with, so that the
//! model is lowered once. What a table leaves at its default is not printed.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use std::fmt::Debug;
use virsh_args::values::{FieldCheck, FieldDef, RecordDef};
use virsh_args::{Check, CommandDef, Lists, Numbers, OldSpelling, OptionDef, ValueType, When};

/// Prints the value of a command's static.
pub(super) fn command(def: &CommandDef) -> TokenStream {
    let none = CommandDef::NONE;
    let (name, group, summary) = (def.name, def.group, def.summary);
    let mut fields = vec![quote!(name: #name, group: #group, summary: #summary)];
    let mut say = |said: bool, field: TokenStream| fields.extend(said.then_some(field));
    let description = def.description;
    say(!description.is_empty(), quote!(description: #description));
    let old_names = def.old_names;
    say(!old_names.is_empty(), quote!(old_names: &[#(#old_names),*]));
    let options = def.options.iter().map(option);
    say(!def.options.is_empty(), quote!(options: &[#(#options),*]));
    let checks = def.checks.iter().map(check);
    say(!def.checks.is_empty(), quote!(checks: &[#(#checks),*]));
    let keys = def.keys;
    say(def.answers, quote!(answers: true));
    say(!keys.is_empty(), quote!(keys: &[#(#keys),*]));
    let rules = def.rules;
    say(!rules.is_empty(), quote!(rules: &[#(#rules),*]));
    let examples = def.examples.iter().map(|(run, does)| quote!((#run, #does)));
    say(!def.examples.is_empty(), quote!(examples: &[#(#examples),*]));
    let (connects, hidden, lenient) = (def.connects, def.hidden, def.lenient);
    say(connects != none.connects, quote!(connects: #connects));
    say(hidden, quote!(hidden: true));
    say(lenient, quote!(lenient: true));
    for (key, options) in [("destructive", def.destructive), ("attended", def.attended)] {
        let Some(options) = options else { continue };
        let key = format_ident!("{key}");
        say(true, quote!(#key: Some(&[#(#options),*])));
    }
    let writes = def.writes;
    say(!writes.is_empty(), quote!(writes: &[#(#writes),*]));
    if let Some(Lists { of, with, states }) = def.lists {
        let of = variant(&of);
        let lists =
            quote!(Lists { of: ObjectKind::#of, with: &[#(#with),*], states: &[#(#states),*] });
        say(true, quote!(lists: Some(#lists)));
    }
    quote!(CommandDef { #(#fields,)* ..CommandDef::NONE })
}

fn option(def: &OptionDef) -> TokenStream {
    let (name, help, value) = (def.name, def.help, variant(&def.value));
    let mut fields = vec![quote!(name: #name)];
    let mut say = |said: bool, field: TokenStream| fields.extend(said.then_some(field));
    say(def.value != ValueType::Flag, quote!(value: ValueType::#value));
    for part in parts(def) {
        say(true, part);
    }
    let newer = def.newer.iter().map(|(word, since)| quote!((#word, #since)));
    say(!def.newer.is_empty(), quote!(newer: &[#(#newer),*]));
    let of = def.of.map(|of| variant(&of));
    say(def.of.is_some(), quote!(of: Some(Meaning::#of)));
    let by = def.by.iter().map(variant);
    say(!def.by.is_empty(), quote!(by: &[#(By::#by),*]));
    let within = optional(def.within);
    say(def.within.is_some(), quote!(within: #within));
    let current = optional(def.current);
    say(def.current.is_some(), quote!(current: #current));
    say(def.number, quote!(number: true));
    say(def.required, quote!(required: true));
    say(def.repeated, quote!(repeated: true));
    say(def.named_only, quote!(named_only: true));
    say(def.operand, quote!(operand: true));
    say(def.beyond, quote!(beyond: true));
    let without = def.without;
    say(!without.is_empty(), quote!(without: #without));
    let after = optional(def.fills_after);
    say(def.fills_after.is_some(), quote!(fills_after: #after));
    let since = optional(def.since);
    say(def.since.is_some(), quote!(since: #since));
    let suggests = def.suggests;
    say(!suggests.is_empty(), quote!(suggests: &[#(#suggests),*]));
    let empty = variant(&def.empty);
    say(def.empty != OptionDef::NONE.empty, quote!(empty: Empty::#empty));
    let secret = variant(&def.secret);
    say(def.secret != OptionDef::NONE.secret, quote!(secret: Secrecy::#secret));
    say(true, quote!(help: #help));
    let old = def.old.iter().map(old_spelling);
    say(!def.old.is_empty(), quote!(old: &[#(#old),*]));
    let invalid = optional(def.invalid);
    say(def.invalid.is_some(), quote!(invalid: #invalid));
    let offers = def.offers.map(|offers| variant(&offers));
    say(def.offers.is_some(), quote!(offers: Some(Offers::#offers)));
    fields.extend(limits(def));
    quote!(OptionDef { #(#fields,)* ..OptionDef::NONE })
}

/// What holds for the values of an option beyond its type.
fn limits(def: &OptionDef) -> Vec<TokenStream> {
    let bounds = def.bounds.map(|bounds| {
        let (min, max) = (Literal::i64_unsuffixed(bounds.min), largest(bounds.max));
        let error = bounds.error;
        quote!(bounds: Some(Bounds { min: #min, max: #max, error: #error }))
    });
    let signed = def.signed.map(|signed| {
        let (with, error) = (signed.with, signed.error);
        quote!(signed: Some(Signed { with: #with, error: #error }))
    });
    let negative = def.negative.map(|number| {
        let number = largest(number);
        quote!(negative: Some(#number))
    });
    let none = def.none.map(|number| {
        let number = Literal::i64_unsuffixed(number);
        quote!(none: Some(#number))
    });
    let pairs = def.spellings.iter().map(|(spelling, word)| quote!((#spelling, #word)));
    let spellings = (!def.spellings.is_empty()).then(|| quote!(spellings: &[#(#pairs),*]));
    let words = def.prefixes;
    let prefixes = (!words.is_empty()).then(|| quote!(prefixes: &[#(#words),*]));
    let exact = def.exact.then(|| quote!(exact: true));
    let any_case = def.any_case.then(|| quote!(any_case: true));
    let allowed = variant(&def.numbers);
    let numbers = (def.numbers != Numbers::None).then(|| quote!(numbers: Numbers::#allowed));
    let said = [bounds, signed, negative, exact, none, spellings, prefixes, any_case, numbers];
    said.into_iter().flatten().collect()
}

fn old_spelling(old: &OldSpelling) -> TokenStream {
    let (name, value) = (old.name, optional(old.value));
    quote!(OldSpelling { name: #name, value: #value })
}

/// What belongs to the types of which a value is made of words, fields or units.
fn parts(def: &OptionDef) -> Vec<TokenStream> {
    let (none, words, unit) = (OptionDef::NONE, def.words, Literal::u64_unsuffixed(def.unit));
    let words = (!words.is_empty()).then(|| quote!(words: &[#(#words),*]));
    let made = record(def.record);
    let record = (def.record != none.record).then(|| quote!(record: &#made));
    let unit = (def.unit != none.unit).then(|| quote!(unit: #unit));
    let most = largest(def.largest);
    let largest = (def.largest != none.largest).then(|| quote!(largest: #most));
    [words, record, unit, largest].into_iter().flatten().collect()
}

fn record(def: &RecordDef) -> TokenStream {
    let (separator, doubled, repeats) = (def.separator, def.doubled, def.repeats);
    let (kinds, fields) = (def.kinds, def.fields.iter().map(field));
    let surplus = optional(def.surplus);
    let rest = (def.out_of_range.is_some() || !def.checks.is_empty()).then(|| {
        let (out_of_range, checks) = (optional(def.out_of_range), def.checks.iter().map(together));
        quote!(out_of_range: #out_of_range, checks: &[#(#checks),*],)
    });
    quote!(RecordDef {
        separator: #separator, doubled: #doubled, kinds: &[#(#kinds),*], repeats: #repeats, fields: &[#(#fields),*],
        surplus: #surplus, #rest ..RecordDef::NONE
    })
}

fn together(def: &FieldCheck) -> TokenStream {
    let FieldCheck { at_least_one, none_of, beside, error } = def;
    quote!(FieldCheck {
        at_least_one: &[#(#at_least_one),*], none_of: &[#(#none_of),*], beside: &[#(#beside),*], error: #error,
    })
}

fn check(check: &Check) -> TokenStream {
    match *check {
        Check::Exclusive { a, b, when, error } => {
            let when = match when {
                When::Always => quote!(Always),
                When::InHandler => quote!(InHandler),
                When::Beside(names) => quote!(Beside(&[#(#names),*])),
                When::Without(names) => quote!(Without(&[#(#names),*])),
            };
            let error = optional(error);
            quote!(Check::Exclusive { a: #a, b: #b, when: When::#when, error: #error })
        }
        Check::Requires { option, any_of, error } => {
            let error = optional(error);
            quote!(Check::Requires { option: #option, any_of: &[#(#any_of),*], error: #error })
        }
        Check::AtLeastOne { any_of, error } => {
            let error = optional(error);
            quote!(Check::AtLeastOne { any_of: &[#(#any_of),*], error: #error })
        }
        Check::Unless(flag) => quote!(Check::Unless(#flag)),
        Check::NotEmpty(option) => quote!(Check::NotEmpty(#option)),
        Check::Find(option) => quote!(Check::Find(#option)),
        Check::Later(option) => quote!(Check::Later(#option)),
        Check::With(option) => quote!(Check::With(#option)),
        Check::Free { option, of, error } => {
            let of = variant(&of);
            quote!(Check::Free { option: #option, of: Meaning::#of, error: #error })
        }
        Check::Read { option, error } => {
            let error = optional(error);
            quote!(Check::Read { option: #option, error: #error })
        }
    }
}

fn field(def: &FieldDef) -> TokenStream {
    let (name, required) = (def.name, def.required);
    let (value, by) = (variant(&def.value), variant(&def.by));
    let mut fields =
        quote!(name: #name, value: FieldType::#value, required: #required, by: FieldBy::#by);
    let (starts, words, unknown) = (def.starts, def.words, optional(def.unknown));
    if def.max != u64::MAX {
        let max = largest(def.max);
        fields.extend(quote!(, max: #max));
    }
    if !starts.is_empty() {
        fields.extend(quote!(, starts: #starts));
    }
    if !words.is_empty() {
        fields.extend(quote!(, words: &[#(#words),*], unknown: #unknown));
    }
    quote!(FieldDef { #fields, ..FieldDef::NONE })
}

/// The name of a variant that holds nothing.
fn variant(value: &impl Debug) -> proc_macro2::Ident {
    format_ident!("{value:?}")
}

/// The largest number of all by its name.
fn largest(max: u64) -> TokenStream {
    let literal = Literal::u64_unsuffixed(max);
    if max == u64::MAX { quote!(u64::MAX) } else { quote!(#literal) }
}

fn optional(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}
