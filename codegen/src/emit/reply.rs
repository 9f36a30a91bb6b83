//! Emits what handlers answer with: the structs of the replies, the tables by which they are
//! printed, and the sentences.

mod keys;
mod says;
mod structs;

use crate::answer::{self, Rust};
use crate::model::{Command, Group, Model};
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
            #uses
            #(#modules)*
            #(#shared)*

            /// The sentences of a command.
            #[must_use]
            pub fn says(command: &str) -> &'static Says {
                match command { #(#arms,)* _ => &Says::NONE }
            }
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
        use crate::answer::reply::form::{Form, Key, Kind};
        use crate::answer::reply::says::{Case, Says};
        use crate::answer::reply::{Answer, Confidential, Document, IntoReply, Item, OwnText, Params, Part, Reply, Said, Show, Shown, Time, Xml, object};
        use crate::words;
        use serde_json::Value;
        use std::sync::Arc;
        use zeroize::Zeroizing;
    }
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
