//! Emits the keys of answers: their tables, the structs that have them as fields, and their values as
//! parts.

use crate::answer::{self, Field, fields, words_type};
use crate::model::identifier;
use crate::spec::{Key, KeyType, SizeUnit};
use heck::{ToPascalCase, ToShoutySnakeCase};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use virsh_args::ObjectKind;

pub(super) fn key(key: &Key, scaled: bool) -> TokenStream {
    let name = &key.key;
    let title = text_unless_empty("title", &key.title);
    let param = key.param.as_ref().filter(|_| scaled).map(|param| quote! { Param(#param) });
    let argument = key.argument.as_ref().map(|option| quote! { Argument(#option) });
    let scale = scale(key);
    let scale = (scaled && scale != 1).then(|| quote! { Scale(#scale) });
    let sentinel = key.sentinel.map(|number| {
        let absent = key.absent.as_deref().unwrap_or_default();
        let number = Literal::u64_unsuffixed(number);
        quote! { Sentinel((#number, #absent)) }
    });
    let words = key.words.as_deref().filter(|_| scaled).map(|words| {
        let kind = format_ident!("{}", words_type(words));
        quote! { Words(|number| words::#kind::from_number(number).map(words::#kind::word)) }
    });
    let pairs = match key.keys.as_slice() {
        [name, number] if scaled => {
            let (name, number) = (&name.key, &number.key);
            Some(quote! { Pairs((#name, #number)) })
        }
        _ => None,
    };
    let with = [
        ("With", &key.with),
        ("Without", &key.without),
        ("Shown", &key.shown_with),
        ("Hidden", &key.shown_without),
    ];
    let with = with.into_iter().filter_map(|(detail, names)| listing(detail, names));
    let optional = key.optional.then(|| quote! { Optional(true) });
    let said = [param, argument, scale, sentinel, words, pairs, optional].into_iter().flatten();
    let details = details("KeyDetail", said.chain(with));
    quote! { Key { key: #name, #title #details ..Key::NONE } }
}

/// The details of a row, each without the name of their type; nothing where there are none.
pub(super) fn details(
    kind: &str,
    details: impl Iterator<Item = TokenStream>,
) -> Option<TokenStream> {
    let (kind, details) = (format_ident!("{kind}"), details.collect::<Vec<_>>());
    (!details.is_empty()).then(|| quote! { details: &[#(#kind::#details),*], })
}

/// A detail that is a list of names.
pub(super) fn listing(detail: &str, names: &[String]) -> Option<TokenStream> {
    let detail = format_ident!("{detail}");
    (!names.is_empty()).then(|| quote! { #detail(&[#(#names),*]) })
}

fn text_unless_empty(field: &str, text: &str) -> Option<TokenStream> {
    let field = format_ident!("{field}");
    (!text.is_empty()).then(|| quote! { #field: #text, })
}

pub(super) fn names(field: &str, names: &[String]) -> Option<TokenStream> {
    let field = format_ident!("{field}");
    (!names.is_empty()).then(|| quote! { #field: &[#(#names),*], })
}

/// By what a parameter of libvirt is multiplied for programs.
pub(super) fn scale(key: &Key) -> u64 {
    if key.kind == KeyType::Bytes && key.unit == Some(SizeUnit::Kibibytes) { 1024 } else { 1 }
}

/// A struct with its parts, and the structs inside it.
pub(super) fn definition(
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
        let (member, kind) =
            (format_ident!("{}", identifier(&field.key.key)), field_type(name, field));
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

pub(super) fn field_type(outer: &str, field: &Field<'_>) -> TokenStream {
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
    let field = format_ident!("{}", identifier(&key.key));
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
        // A word is no text by itself.
        (Some(pattern), None, None) if key.words.is_some() => {
            quote!(|value| format!(#pattern, value.text()))
        }
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
