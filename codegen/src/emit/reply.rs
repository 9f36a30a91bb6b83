//! Emits what handlers answer with: the structs of the replies, the tables by which they are
//! printed, and the sentences.

mod filled;
mod keys;
mod says;
mod structs;

use crate::answer::{self, Rust};
use crate::model::{Command, Group, Model};
use keys::names;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use says::{says, says_name};
use structs::{Owner, enumeration, form};

/// Emits the file that the runtime takes in as its `replies` module.
#[must_use]
pub fn emit_root(model: &Model) -> String {
    let modules = model.groups.iter().map(|group| {
        let (path, module) =
            (format!("replies/{}.rs", group.keyword), format_ident!("{}", group.keyword));
        quote! { #[path = #path] pub mod #module; }
    });
    let shared = model.shared.iter().map(|(name, reply)| {
        form(
            &Owner { name: format!("the form `{name}`"), made: None },
            &answer::shared(name, reply),
        )
    });
    let mut commands: Vec<&Command> = model.commands().collect();
    commands.sort_by_key(|command| command.name());
    let choosable = commands.into_iter().filter_map(choosable);
    let uses = uses();
    let speaking = model.commands().filter(|command| answer::speaks(command));
    let arms = speaking.map(|command| {
        let (name, module) = (command.name(), format_ident!("{}", command.group));
        let says = says_name(command);
        quote! { #name => &#module::#says }
    });
    super::format_rust(
        "spec",
        &quote! {
            //! What handlers answer with, and the sentences of each command.
            #![allow(dead_code, unused_imports, reason = "not every file uses every type")]
            #![allow(clippy::large_enum_variant, reason = "a command makes one answer")]
            #![allow(clippy::needless_update, reason = "a table may say everything of a key")]
            #uses
            #(#modules)*
            #(#shared)*

            /// The sentences of a command.
            #[must_use]
            pub fn says(command: &str) -> &'static Says {
                match command { #(#arms,)* _ => &Says::NONE }
            }

            /// The forms of a command's answer whose keys can be chosen.
            #[must_use]
            pub fn choosable(command: &str) -> &'static [Choosable] {
                let found = CHOOSABLE.binary_search_by_key(&command, |(name, _)| *name);
                found.map_or(&[], |at| CHOOSABLE[at].1)
            }

            /// The forms whose keys can be chosen, by command.
            static CHOOSABLE: &[(&str, &[Choosable])] = &[#(#choosable),*];
        },
    )
}

/// Emits the file of a group.
#[must_use]
pub fn emit(group: &Group) -> String {
    let commands = group.commands.iter().map(command);
    let uses = uses();
    let doc = format!(" What the commands of the group `{}` answer and say.", group.keyword);
    super::format_rust(
        &format!("spec/{}", group.keyword),
        &quote! {
            #![doc = #doc]
            #![allow(dead_code, unused_imports, reason = "not every group uses every type")]
            #uses
            use super::*;
            #(#commands)*
        },
    )
}

/// What the structs and tables are made of.
fn uses() -> TokenStream {
    quote! {
        use crate::answer::reply::form::{Choosable, Form, Key, KeyDetail, Kind};
        use crate::answer::reply::says::{Case, CaseDetail, Says};
        use crate::answer::reply::{Answer, Confidential, Document, IntoReply, Item, OwnText, Params, Part, Reply, Said, Show, Shown, Time, Xml, object};
        use crate::words;
        use serde_json::Value;
        use std::sync::Arc;
        use zeroize::Zeroizing;
    }
}

/// The forms of a command whose keys can be chosen; none where it has no such form.
fn choosable(command: &Command) -> Option<TokenStream> {
    let module = format_ident!("{}", command.group);
    let forms: Vec<TokenStream> = answer::forms(command)
        .iter()
        .filter(|form| answer::is_choosable(form.source))
        .map(|form| {
            let source = form.source;
            let table = match &source.uses {
                Some(shared) => {
                    let table = format_ident!("{}", answer::shared(shared, source).table);
                    quote!(#table)
                }
                None => {
                    let table = format_ident!("{}", form.table);
                    quote!(#module::#table)
                }
            };
            let (with, without) = (names("with", &source.with), names("without", &source.without));
            let about: Vec<&str> = answer::about_keys(command, source);
            let about = (!about.is_empty()).then(|| quote! { about: &[#(#about),*], });
            let open = source.others.then(|| quote! { open: true, });
            quote! { Choosable { form: &#table, #with #without #about #open ..Choosable::NONE } }
        })
        .collect();
    let name = command.name();
    (!forms.is_empty()).then(|| quote! { (#name, &[#(#forms),*]) })
}

fn command(command: &Command) -> TokenStream {
    let finds =
        |made| command.replies().iter().any(|form| answer::found(command, form) == Some(made));
    let made = command.source.makes.map(|made| (made, finds(made)));
    let owner = Owner { name: format!("`{}`", command.name()), made };
    let forms = answer::forms(command);
    let mut done: Vec<&Rust> = Vec::new();
    let mut items = Vec::new();
    for form in &forms {
        // Two forms of one type are told apart by the values in them.
        if form.source.uses.is_none() && !done.contains(&&form.rust) {
            items.push(structs::form(&owner, form));
            done.push(&form.rust);
        }
    }
    let several = answer::several(command, &forms).map(|name| enumeration(command, &name, &forms));
    let says = says(command);
    quote! { #(#items)* #several #says }
}
