//! Prints a command's table as Rust: the very values that the generator works with, so that the
//! model is lowered once. What a table leaves at its default is not printed.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use std::fmt::Debug;
use virsh_args::values::{FieldCheck, FieldDef, RecordDef};
use virsh_args::{
    Bounds, By, Check, CommandDef, Commas, Detail, Lists, Numbers, OldSpelling, OptionDef, Signed,
    ValueType, When,
};

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
    let none = OptionDef::NONE;
    let (name, help, value) = (def.name, def.help, variant(&def.value));
    let mut fields = vec![quote!(name: #name)];
    let mut say = |said: bool, field: TokenStream| fields.extend(said.then_some(field));
    say(def.value != ValueType::Flag, quote!(value: ValueType::#value));
    let of = def.of.map(|of| variant(&of));
    say(def.of.is_some(), quote!(of: Some(Meaning::#of)));
    say(def.number, quote!(number: true));
    say(def.required, quote!(required: true));
    say(def.repeated, quote!(repeated: true));
    say(def.named_only, quote!(named_only: true));
    say(def.operand, quote!(operand: true));
    say(def.beyond, quote!(beyond: true));
    let empty = variant(&def.empty);
    say(def.empty != none.empty, quote!(empty: Empty::#empty));
    let secret = variant(&def.secret);
    say(def.secret != none.secret, quote!(secret: Secrecy::#secret));
    let offers = def.offers.map(|offers| variant(&offers));
    say(def.offers.is_some(), quote!(offers: Some(Offers::#offers)));
    say(true, quote!(help: #help));
    let details = def.details.iter().map(detail);
    say(!def.details.is_empty(), quote!(details: &[#(Detail::#details),*]));
    quote!(OptionDef { #(#fields,)* ..OptionDef::NONE })
}

/// A detail without the name of its type.
fn detail(detail: &Detail) -> TokenStream {
    let words = |words: &[&str]| quote!(&[#(#words),*]);
    let pairs = |pairs: &[(&str, &str)]| {
        let pairs = pairs.iter().map(|(one, other)| quote!((#one, #other)));
        quote!(&[#(#pairs),*])
    };
    let (name, value) = match *detail {
        Detail::Words(list) => ("Words", words(list)),
        Detail::Newer(list) => ("Newer", pairs(list)),
        Detail::Record(def) => ("Record", borrowed(record(def))),
        Detail::Unit(bytes) => ("Unit", largest(bytes)),
        Detail::Largest(units) => ("Largest", largest(units)),
        Detail::By(by) => ("By", by_ways(by)),
        Detail::Within(name) => ("Within", quote!(#name)),
        Detail::Current(name) => ("Current", quote!(#name)),
        Detail::Without(text) => ("Without", quote!(#text)),
        Detail::FillsAfter(name) => ("FillsAfter", quote!(#name)),
        Detail::Suggests(list) => ("Suggests", words(list)),
        Detail::Commas(commas) => ("Commas", commas_of(commas)),
        Detail::Since(release) => ("Since", quote!(#release)),
        Detail::Old(list) => ("Old", old_spellings(list)),
        Detail::Invalid(error) => ("Invalid", quote!(#error)),
        Detail::Bounds(it) => ("Bounds", borrowed(bounds(it))),
        Detail::Signed(it) => ("Signed", borrowed(signed(it))),
        Detail::Negative(number) => ("Negative", largest(number)),
        Detail::None(number) => ("None", integer(number)),
        Detail::Exact(exact) => ("Exact", quote!(#exact)),
        Detail::Spellings(list) => ("Spellings", pairs(list)),
        Detail::Prefixes(list) => ("Prefixes", words(list)),
        Detail::AnyCase(any) => ("AnyCase", quote!(#any)),
        Detail::Numbers(numbers) => ("Numbers", numbers_of(numbers)),
    };
    let name = format_ident!("{name}");
    quote!(#name(#value))
}

fn by_ways(by: &[By]) -> TokenStream {
    let by = by.iter().map(variant);
    quote!(&[#(By::#by),*])
}

fn commas_of(commas: Commas) -> TokenStream {
    let between = variant(&commas);
    quote!(Commas::#between)
}

fn numbers_of(numbers: Numbers) -> TokenStream {
    let allowed = variant(&numbers);
    quote!(Numbers::#allowed)
}

fn bounds(bounds: &Bounds) -> TokenStream {
    let (min, max, error) = (integer(bounds.min), largest(bounds.max), bounds.error);
    quote!(Bounds { min: #min, max: #max, error: #error })
}

fn signed(signed: &Signed) -> TokenStream {
    let (with, error) = (signed.with, signed.error);
    quote!(Signed { with: #with, error: #error })
}

fn old_spellings(list: &[OldSpelling]) -> TokenStream {
    let old = list.iter().map(old_spelling);
    quote!(&[#(#old),*])
}

fn old_spelling(old: &OldSpelling) -> TokenStream {
    let (name, value) = (old.name, optional(old.value));
    quote!(OldSpelling { name: #name, value: #value })
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

fn integer(number: i64) -> TokenStream {
    let literal = Literal::i64_unsuffixed(number);
    quote!(#literal)
}

fn borrowed(value: TokenStream) -> TokenStream {
    quote!(&#value)
}

fn optional(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}
