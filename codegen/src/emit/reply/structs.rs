//! Emits the types of the forms of answers, and how each becomes an answer.

use super::filled::from_params;
use super::keys::{definition, key};
use crate::answer::{Form, Rust};
use crate::model::Command;
use crate::spec::{Order, Reply, ReplyKind};
use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use virsh_args::ObjectKind;

/// Whose answer a form is.
pub(super) struct Owner {
    /// Its name, for people.
    pub(super) name: String,
    /// What it makes, and whether it finds such a one as well.
    pub(super) made: Option<(ObjectKind, bool)>,
}

/// Emits the type of a form and the table by which it is printed.
pub(super) fn form(owner: &Owner, form: &Form<'_>) -> TokenStream {
    match &form.rust {
        Rust::Unit | Rust::Made(_) | Rust::Xml | Rust::Document => TokenStream::new(),
        Rust::Struct(name) => structure(owner, form, name),
        Rust::Rows(name) => rows(owner, form, name),
        Rust::Item(name) => item(owner, form, name),
        Rust::Params(name) => params(owner, form, name),
    }
}

/// The table of a form.
fn table(form: &Form<'_>) -> TokenStream {
    let name = format_ident!("{}", form.table);
    let kind = match form.source.kind() {
        ReplyKind::Message | ReplyKind::Already | ReplyKind::Silent => quote!(Kind::Message),
        ReplyKind::Value | ReplyKind::Stats | ReplyKind::Xml | ReplyKind::Document => {
            quote!(Kind::Value)
        }
        ReplyKind::Fields => {
            let width = crate::model::label_width(form.source);
            quote!(Kind::Fields { width: #width })
        }
        ReplyKind::Table => quote!(Kind::Table),
        ReplyKind::Lines => quote!(Kind::Lines),
        ReplyKind::Stream => quote!(Kind::Item),
        ReplyKind::Params => quote!(Kind::Params),
    };
    let scaled = form.source.kind() == ReplyKind::Params;
    let keys = form.source.keys.iter().map(|of| key(of, scaled));
    let truth = form.source.truth.as_ref().map(|(yes, no)| quote! { truth: Some((#yes, #no)), });
    let text = match form.source.text.as_deref() {
        None | Some("own") => quote!(None),
        Some(text) => quote!(Some(#text)),
    };
    let newline = form.source.newline.unwrap_or(true);
    let head = form.source.head.as_ref().map(|head| quote! { head: Some(#head), });
    let listed = (form.source.order == Order::Listed).then(|| quote! { listed: true, });
    let about = form.source.about.then(|| quote! { about: true, });
    quote! {
        pub(super) static #name: Form = Form {
            kind: #kind, keys: &[#(#keys),*], text: #text, newline: #newline, #head #listed #truth #about ..Form::NONE
        };
    }
}

fn structure(owner: &Owner, form: &Form<'_>, name: &str) -> TokenStream {
    let table = table(form);
    let (kind, form_table) = (format_ident!("{name}"), format_ident!("{}", form.table));
    if form.source.keys.iter().any(|key| key.confidential) {
        return confidential(owner, form, name);
    }
    let made = owner.made.filter(|_| form.source.kind() == ReplyKind::Message);
    let doc = format!("The answer of {}", owner.name);
    let definition = definition(&doc, name, &form.source.keys, made);
    let reply = if form.source.kind() == ReplyKind::Message {
        let made = match made {
            None => quote!(None),
            Some((_, true)) => {
                quote!(
                    self.made.map(|made| Arc::new(made) as Arc<dyn crate::answer::reply::Object>)
                )
            }
            Some(_) => quote!(Some(Arc::new(self.made))),
        };
        quote! { let parts = self.parts(); Reply::Said(Said { keys: #form_table.keys, parts, made: #made }) }
    } else {
        let own = own(form.source);
        quote! { let parts = self.parts(); Reply::Answer(Answer::object(&#form_table, parts, #own)) }
    };
    let from_params = from_params(name, &form.source.keys);
    quote! {
        #table
        #definition
        #from_params
        impl IntoReply for #kind {
            fn into_reply(self) -> Reply { #reply }
        }
    }
}

fn own(reply: &Reply) -> TokenStream {
    if reply.has_own_text() { quote!(Some(Arc::new(self))) } else { quote!(None) }
}

fn rows(owner: &Owner, form: &Form<'_>, name: &str) -> TokenStream {
    let table = table(form);
    let (kind, form_table) = (format_ident!("{name}"), format_ident!("{}", form.table));
    let doc = format!("A row of the answer of {}", owner.name);
    let definition = definition(&doc, name, &form.source.keys, None);
    let own = own(form.source);
    quote! {
        #table
        #definition
        impl IntoReply for Vec<#kind> {
            fn into_reply(self) -> Reply {
                let rows = self.iter().map(#kind::parts).collect();
                Reply::Answer(Answer::rows(&#form_table, rows, #own))
            }
        }
    }
}

fn item(owner: &Owner, form: &Form<'_>, name: &str) -> TokenStream {
    let table = table(form);
    let (kind, form_table) = (format_ident!("{name}"), format_ident!("{}", form.table));
    let doc = format!("What {} prints when something comes", owner.name);
    let definition = definition(&doc, name, &form.source.keys, None);
    let own = own(form.source);
    quote! {
        #table
        #definition
        impl Item for #kind {
            fn into_answer(self) -> Answer {
                let parts = self.parts();
                Answer::object(&#form_table, parts, #own)
            }
        }
    }
}

fn params(owner: &Owner, form: &Form<'_>, name: &str) -> TokenStream {
    let table = table(form);
    let (kind, form_table) = (format_ident!("{name}"), format_ident!("{}", form.table));
    let doc = format!(" The answer of {}.", owner.name);
    let own = own(form.source);
    quote! {
        #table
        #[doc = #doc]
        #[derive(Debug, Clone, PartialEq)]
        pub struct #kind(pub Params);
        impl IntoReply for #kind {
            fn into_reply(self) -> Reply {
                let params = self.0.clone();
                Reply::Answer(Answer::params(&#form_table, params, #own))
            }
        }
    }
}

fn confidential(owner: &Owner, form: &Form<'_>, name: &str) -> TokenStream {
    let kind = format_ident!("{name}");
    let doc = format!(" The answer of {}, which is cleared from memory.", owner.name);
    let key = form.source.keys.first().map(|key| key.key.clone()).unwrap_or_default();
    let value = format_ident!("{key}");
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone, PartialEq)]
        pub struct #kind {
            /// What people and scripts see: any bytes, printed as they are.
            pub bytes: Zeroizing<Vec<u8>>,
            /// The value for programs.
            pub #value: Zeroizing<String>,
        }
        impl IntoReply for #kind {
            fn into_reply(self) -> Reply {
                Reply::Confidential(Confidential { bytes: self.bytes, key: #key, value: self.#value })
            }
        }
    }
}

/// The enum over the forms of an answer.
pub(super) fn enumeration(command: &Command, name: &str, forms: &[Form<'_>]) -> TokenStream {
    let kind = format_ident!("{name}");
    let doc = format!(" The forms of the answer of `{}`.", command.name());
    let mut seen: Vec<String> = Vec::new();
    let (mut variants, mut arms, mut froms) = (Vec::new(), Vec::new(), Vec::new());
    for form in forms {
        let rust = if matches!(form.rust, Rust::Item(_)) { &Rust::Unit } else { &form.rust };
        let (rust_type, variant) = match rust {
            Rust::Unit => (quote!(()), "Done".to_owned()),
            Rust::Made(object) => {
                let object = format_ident!("{}", format!("{object:?}"));
                (quote!(crate::answer::reply::object::#object), form.variant.clone())
            }
            Rust::Struct(name) | Rust::Params(name) | Rust::Item(name) => {
                let name = format_ident!("{name}");
                (quote!(#name), form.variant.clone())
            }
            Rust::Rows(name) => {
                let name = format_ident!("{name}");
                (quote!(Vec<#name>), form.variant.clone())
            }
            Rust::Xml => (quote!(Xml), form.variant.clone()),
            Rust::Document => (quote!(Document), form.variant.clone()),
        };
        if seen.contains(&rust_type.to_string()) {
            continue;
        }
        seen.push(rust_type.to_string());
        let doc = format!(" `{}`", variant.to_snake_case());
        let variant = format_ident!("{variant}");
        variants.push(quote! { #[doc = #doc] #variant(#rust_type) });
        arms.push(quote! { #kind::#variant(answer) => answer.into_reply() });
        froms.push(quote! {
            impl From<#rust_type> for #kind {
                fn from(answer: #rust_type) -> #kind { #kind::#variant(answer) }
            }
        });
    }
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone)]
        pub enum #kind { #(#variants),* }
        impl IntoReply for #kind {
            fn into_reply(self) -> Reply { match self { #(#arms),* } }
        }
        #(#froms)*
    }
}
