//! Emits the sentences of commands.

use super::keys::{details, listing};
use crate::answer;
use crate::model::Command;
use crate::spec::Case;
use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

pub(super) fn says_name(command: &Command) -> proc_macro2::Ident {
    format_ident!("{}_SAYS", command.table())
}

/// The sentences that are said without the handler, as [`crate::spec::says`] describes them.
const SAID: [&str; 4] = ["done", "failed", "empty", "already"];

/// The sentences of a command: those that are said without it, and those that its handler says.
pub(super) fn says(command: &Command) -> Option<TokenStream> {
    if !answer::speaks(command) {
        return None;
    }
    let about = answer::tells_about(command).then(|| quote! { about: true, });
    let name = says_name(command);
    let said: Vec<_> = SAID
        .into_iter()
        .filter(|name| command.source.says.contains_key(*name))
        .map(|name| {
            let (field, cases) = (format_ident!("{name}"), answer::sentence(command, name));
            let cases = cases.iter().map(case);
            quote! { #field: &[#(#cases),*] }
        })
        .collect();
    let rest = (said.len() < SAID.len() || about.is_none()).then(|| quote! { ..Says::NONE });
    let others = command.source.says.iter().filter(|(name, _)| !SAID.contains(&name.as_str()));
    let others = others.map(|(name, sentence)| other(command, name, &sentence.cases()));
    let doc = format!(" The sentences of `{}`.", command.name());
    Some(quote! {
        #[doc = #doc]
        pub static #name: Says = Says { #(#said,)* #about #rest };
        #(#others)*
    })
}

fn case(case: &Case) -> TokenStream {
    let text = &case.text;
    let programs = case.programs.as_ref().map(|text| quote! { Programs(#text) });
    let with = [listing("With", &case.with), listing("Without", &case.without)];
    let negative = case.negative.as_ref().map(|option| quote! { Negative(#option) });
    let when = case.when.iter().map(|(key, value)| {
        let value = value.text();
        quote! { (#key, #value) }
    });
    let when = (!case.when.is_empty()).then(|| quote! { When(&[#(#when),*]) });
    let said = [programs].into_iter().chain(with).chain([negative, when]);
    let details = details("CaseDetail", said.flatten());
    let newline = (!case.newline).then(|| quote! { newline: false, });
    let always = case.always.then(|| quote! { always: true, });
    quote! { Case { text: #text, #newline #always #details ..Case::NONE } }
}

/// A function for a sentence that the handler says.
fn other(command: &Command, name: &str, cases: &[Case]) -> TokenStream {
    let function = format_ident!("{}_{}", command.name().to_snake_case(), name.to_snake_case());
    let text = cases.first().map(|case| case.text.clone()).unwrap_or_default();
    let names: Vec<_> = answer::placeholders(&text)
        .iter()
        .map(|name| format_ident!("{}", name.to_snake_case()))
        .collect();
    let said = match names.is_empty() {
        true => quote!(#text.to_owned()),
        false => quote!(format!(#text)),
    };
    let doc = format!(" Says: {text}");
    quote! {
        #[doc = #doc]
        #[must_use]
        pub fn #function(#(#names: impl std::fmt::Display),*) -> String { #said }
    }
}
