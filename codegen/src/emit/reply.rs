//! Emits what handlers answer with: the structs of the replies, the tables by which they are
//! printed, and the sentences.

use crate::answer::{self, Field, Form, Rust, field_name, fields, words_type};
use crate::model::{Command, Group, Model};
use crate::spec::{Case, Key, KeyType, Order, Reply, ReplyKind, SizeUnit};
use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use virsh_args::ObjectKind;

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
    let speaking = model.commands().filter(|command| !command.source.says.is_empty());
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

/// Whose answer a form is.
struct Owner {
    /// Its name, for people.
    name: String,
    /// What it makes, and whether it finds such a one as well.
    made: Option<(ObjectKind, bool)>,
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
            items.push(self::form(&owner, form));
            done.push(&form.rust);
        }
    }
    let several = answer::several(command, &forms).map(|name| enumeration(command, &name, &forms));
    let says = says(command);
    quote! { #(#items)* #several #says }
}

fn form(owner: &Owner, form: &Form<'_>) -> TokenStream {
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
        ReplyKind::Message | ReplyKind::Silent => quote!(Kind::Message),
        ReplyKind::Value | ReplyKind::Stats | ReplyKind::Xml | ReplyKind::Document => {
            quote!(Kind::Value)
        }
        ReplyKind::Fields => {
            let width = crate::model::label_width(form.source);
            quote!(Kind::Fields { width: #width })
        }
        ReplyKind::Table => quote!(Kind::Table),
        ReplyKind::Lines => quote!(Kind::Lines),
        ReplyKind::Stream => quote!(Kind::Value),
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
    quote! {
        static #name: Form = Form {
            kind: #kind, keys: &[#(#keys),*], text: #text, newline: #newline, #head #listed #truth ..Form::NONE
        };
    }
}

fn key(key: &Key, scaled: bool) -> TokenStream {
    let name = &key.key;
    let title = text_unless_empty("title", &key.title);
    let param = key.param.as_ref().map(|param| quote! { param: #param, });
    let argument = key.argument.as_ref().map(|option| quote! { argument: #option, });
    let scale = scale(key);
    let scale = (scaled && scale != 1).then(|| quote! { scale: #scale, });
    let sentinel = key.sentinel.map(|number| {
        let absent = key.absent.as_deref().unwrap_or_default();
        let number = Literal::u64_unsuffixed(number);
        quote! { sentinel: Some((#number, #absent)), }
    });
    let words = key.words.as_deref().filter(|_| scaled).map(|words| {
        let kind = format_ident!("{}", words_type(words));
        quote! { words: Some(|number| words::#kind::from_number(number).map(words::#kind::word)), }
    });
    let pairs = match key.keys.as_slice() {
        [name, number] if scaled => {
            let (name, number) = (&name.key, &number.key);
            Some(quote! { pairs: Some((#name, #number)), })
        }
        _ => None,
    };
    let (with, without) = (names("with", &key.with), names("without", &key.without));
    quote! { Key { key: #name, #title #param #argument #scale #sentinel #words #pairs #with #without ..Key::NONE } }
}

fn text_unless_empty(field: &str, text: &str) -> Option<TokenStream> {
    let field = format_ident!("{field}");
    (!text.is_empty()).then(|| quote! { #field: #text, })
}

fn names(field: &str, names: &[String]) -> Option<TokenStream> {
    let field = format_ident!("{field}");
    (!names.is_empty()).then(|| quote! { #field: &[#(#names),*], })
}

/// By what a parameter of libvirt is multiplied for programs.
fn scale(key: &Key) -> u64 {
    if key.kind == KeyType::Bytes && key.unit == Some(SizeUnit::Kibibytes) { 1024 } else { 1 }
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
    quote! {
        #table
        #definition
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

/// A struct with its parts, and the structs inside it.
fn definition(
    doc: &str,
    name: &str,
    keys: &[Key],
    made: Option<(ObjectKind, bool)>,
) -> TokenStream {
    let (kind, doc) = (format_ident!("{name}"), format!(" {doc}."));
    let fields = fields(keys);
    let made = made.map(|(object, optional)| {
        let object = format_ident!("{}", format!("{object:?}"));
        match optional {
            true => quote! {
                /// The object that was made, where it is not the one that was found.
                pub made: Option<crate::answer::reply::object::#object>,
            },
            false => quote! {
                /// The object that was made.
                pub made: crate::answer::reply::object::#object,
            },
        }
    });
    let members = fields.iter().map(|field| {
        let doc = format!(" {}.", help(field.key));
        let (member, kind) = (format_ident!("{}", field_name(field.key)), field_type(name, field));
        quote! { #[doc = #doc] pub #member: #kind }
    });
    let parts = keys.iter().map(|key| {
        let optional = fields.iter().any(|field| field.key.key == key.key && field.optional);
        part(key, optional)
    });
    let nested = keys.iter().filter(|key| answer::is_nested(key)).map(|key| nested(name, key));
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone)]
        pub struct #kind { #made #(#members),* }
        impl #kind {
            fn parts(&self) -> Vec<Part> { vec![#(#parts),*] }
        }
        #(#nested)*
    }
}

/// The struct of an object inside another one.
fn nested(outer: &str, key: &Key) -> TokenStream {
    let name = nested_name(outer, key);
    let (kind, table) = (format_ident!("{name}"), format_ident!("{}", name.to_shouty_snake_case()));
    let definition = definition(&help(key), &name, &key.keys, None);
    let keys = key.keys.iter().map(|inner| self::key(inner, false));
    quote! {
        static #table: &[Key] = &[#(#keys),*];
        #definition
        impl Show for #kind {
            fn text(&self) -> String { String::new() }
            fn json(&self) -> Value { object(#table, &self.parts()) }
        }
    }
}

fn nested_name(outer: &str, key: &Key) -> String {
    let base =
        ["Reply", "Row", "Item"].iter().find_map(|end| outer.strip_suffix(end)).unwrap_or(outer);
    format!("{base}{}", key.key.to_pascal_case())
}

fn help(key: &Key) -> String {
    let help = key.help.as_deref().map(crate::markup::plain);
    help.unwrap_or_else(|| format!("`{}`", key.key)).trim_end_matches('.').to_owned()
}

fn scalar(outer: &str, key: &Key, kind: KeyType) -> TokenStream {
    if !key.keys.is_empty() {
        let name = format_ident!("{}", nested_name(outer, key));
        return quote!(#name);
    }
    match kind {
        KeyType::Word => {
            let name = format_ident!("{}", words_type(key.words.as_deref().unwrap_or_default()));
            quote!(words::#name)
        }
        KeyType::String => quote!(String),
        KeyType::Integer | KeyType::Epoch => quote!(i64),
        KeyType::Count | KeyType::Bytes | KeyType::Nanoseconds => quote!(u64),
        KeyType::Number => quote!(f64),
        KeyType::Boolean => quote!(bool),
        KeyType::Time => quote!(Time),
        KeyType::Params => quote!(Params),
        KeyType::List | KeyType::Object | KeyType::Map | KeyType::Json => quote!(Value),
    }
}

fn field_type(outer: &str, field: &Field<'_>) -> TokenStream {
    let key = field.key;
    // A list without a word of its items is one of words, if it has some.
    let items = key.items.unwrap_or_default();
    let known = key.items.is_some() || !key.keys.is_empty() || key.words.is_some();
    let plain = match key.kind {
        KeyType::List if known => {
            let items = scalar(outer, key, items);
            quote!(Vec<#items>)
        }
        KeyType::Map if known => {
            let items = scalar(outer, key, items);
            quote!(Vec<(String, #items)>)
        }
        kind => scalar(outer, key, kind),
    };
    let own = key.text.as_deref() == Some("own");
    let shown = match (own, key.nullable) {
        (true, true) => quote!(Shown<Option<#plain>>),
        (true, false) => quote!(Shown<#plain>),
        _ => plain,
    };
    match (key.optional && key.nullable && !own, field.optional) {
        (true, _) => quote!(Option<Option<#shown>>),
        (false, true) => quote!(Option<#shown>),
        (false, false) => shown,
    }
}

/// A key's value as people and programs see it.
fn part(key: &Key, optional: bool) -> TokenStream {
    let field = format_ident!("{}", field_name(key));
    let value = if optional { quote!(self.#field.as_ref()) } else { quote!(Some(&self.#field)) };
    let absent = key.absent.as_ref().map_or_else(|| quote!(None), |text| quote!(Some(#text)));
    let null = key.nullable;
    let text = match (key.text.as_deref(), key.unit, &key.truth) {
        (Some("own"), ..) => quote!(|value| value.text.clone()),
        (None, None, None) => quote!(|value| value.text()),
        (pattern, Some(SizeUnit::Kibibytes), _) => {
            let pattern = pattern.unwrap_or("{} KiB");
            quote!(|value| format!(#pattern, value / 1024))
        }
        (Some(pattern), Some(SizeUnit::Human), _) => quote!(|value| {
            let (number, unit) = crate::answer::text::scaled(*value);
            format!(#pattern, number, unit)
        }),
        (None, Some(SizeUnit::Human), _) => quote!(|value| crate::answer::text::human_size(*value)),
        (_, None, Some((yes, no))) => quote!(|value| if *value { #yes } else { #no }.to_owned()),
        (Some(pattern), None, None) => quote!(|value| format!(#pattern, value)),
    };
    if key.optional && null && key.text.as_deref() != Some("own") {
        // What is missing is left out, and what is null has the text for it.
        return quote! {
            self.#field.as_ref().map_or(Part::LEFT_OUT, |known| Part::of(known.as_ref(), #absent, true, #text))
        };
    }
    quote! { Part::of(#value, #absent, #null, #text) }
}

/// The enum over the forms of an answer.
fn enumeration(command: &Command, name: &str, forms: &[Form<'_>]) -> TokenStream {
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

fn says_name(command: &Command) -> proc_macro2::Ident {
    format_ident!("{}_SAYS", command.table())
}

/// The sentences that are said without the handler, as [`crate::spec::says`] describes them.
const SAID: [&str; 3] = ["done", "failed", "empty"];

/// The sentences of a command: those that are said without it, and those that its handler says.
fn says(command: &Command) -> Option<TokenStream> {
    if command.source.says.is_empty() {
        return None;
    }
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
    let rest = (said.len() < SAID.len()).then(|| quote! { ..Says::NONE });
    let others = command.source.says.iter().filter(|(name, _)| !SAID.contains(&name.as_str()));
    let others = others.map(|(name, sentence)| other(command, name, &sentence.cases()));
    let doc = format!(" The sentences of `{}`.", command.name());
    Some(quote! {
        #[doc = #doc]
        pub static #name: Says = Says { #(#said,)* #rest };
        #(#others)*
    })
}

fn case(case: &Case) -> TokenStream {
    let (text, with, without) =
        (&case.text, names("with", &case.with), names("without", &case.without));
    let when = case.when.iter().map(|(key, value)| {
        let value = value.text();
        quote! { (#key, #value) }
    });
    let when = (!case.when.is_empty()).then(|| quote! { when: &[#(#when),*], });
    let newline = (!case.newline).then(|| quote! { newline: false, });
    let always = case.always.then(|| quote! { always: true, });
    let programs = case.programs.iter().map(|text| quote! { programs: Some(#text), });
    quote! { Case { text: #text, #(#programs)* #with #without #when #newline #always ..Case::NONE } }
}

/// A function for a sentence that the handler says.
fn other(command: &Command, name: &str, cases: &[Case]) -> TokenStream {
    let function = format_ident!("{}_{}", command.module(), name.to_snake_case());
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
