//! Emits the types of arguments: a struct for each command and for each shared set of options,
//! an enum for each option that is one of a few words.

use super::names::{access, choice_type, given, set_field};
use super::sheet::lower_first;
use crate::model::{Command, Opt, Set};
use crate::spec::{DefaultValue, ValueType};
use heck::ToPascalCase;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote};
use virsh_args::{Check, When};

/// Emits the struct of each set, for the file that commands share.
#[must_use]
pub fn emit_sets(sets: &[Set]) -> String {
    let structs = sets.iter().map(set);
    super::format_rust(
        "spec/common",
        &quote! {
            //! Sets of options that commands share, each a type of its own.
            #![allow(unused_imports, reason = "not every spec uses every type")]
            use std::ffi::OsString;
            use std::path::PathBuf;
            use virsh_args::values::{RawRecord, RecordValue};
            use virsh_args::{Bandwidth, ChoiceValue, CpuList, FdList, SignedSize, WordOrNumber, XmlOrFile};
            #(#structs)*
        },
    )
}

fn set(set: &Set) -> TokenStream {
    let name = format_ident!("{}", set.type_name());
    let doc = format!(" {}.", crate::markup::plain(&set.about).trim_end_matches('.'));
    let fields = set.options.iter().map(|option| field(&set.name, option));
    let choices = set.options.iter().filter(|option| !option.choices.is_empty());
    let choices = choices.map(|option| choice(&set.name, option));
    let records = set.options.iter().map(|option| super::record::emit(&set.name, option));
    let texts = texts(set);
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct #name { #(#fields),* }
        #texts
        #(#choices)*
        #(#records)*
    }
}

/// The code that lists the given texts, for what must look at each: whether XML can hold it.
fn texts(set: &Set) -> TokenStream {
    let is_text = |option: &&Opt| {
        scalar(&set.name, option).to_string() == "String" && !option.required && !option.repeated
    };
    let pairs = set.options.iter().filter(is_text).map(|option| {
        let (name, field) = (&option.name, format_ident!("{}", option.field()));
        quote!((#name, &self.#field))
    });
    let pairs: Vec<TokenStream> = pairs.collect();
    if pairs.is_empty() {
        return quote!();
    }
    let name = format_ident!("{}", set.type_name());
    quote! {
        impl #name {
            /// Returns the options that have a text, by name, with it.
            pub fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
                let texts = [#(#pairs),*];
                texts.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?)))
            }
        }
    }
}

/// Emits the struct of a command's arguments with the code that fills it.
pub(super) fn arguments(command: &Command) -> TokenStream {
    let args = format_ident!("{}", command.args_type());
    let doc =
        format!(" Arguments of `{}`: {}.", command.name(), lower_first(&command.source.summary));
    let own = || command.options.iter().filter(|option| option.set.is_none());
    let fields = own().map(|option| field(command.name(), option));
    let takes = own().map(|option| taken(command.name(), option));
    let sets = command.sets();
    let set_fields = sets.iter().map(|name| {
        let (field, kind) = (set_field(name), format_ident!("{}", name.to_pascal_case()));
        let doc = format!(" The options of the set `{name}`.");
        quote! { #[doc = #doc] pub #field: super::sets::#kind }
    });
    let set_takes = sets.iter().map(|name| {
        let (field, kind) = (set_field(name), format_ident!("{}", name.to_pascal_case()));
        let members = command.options.iter().filter(|option| option.set.as_ref() == Some(*name));
        let takes = members.map(|option| taken(name, option));
        let rest = command.takes_part_of(name).then(|| quote!(..Default::default()));
        quote! { #field: super::sets::#kind { #(#takes,)* #rest } }
    });
    let matches = if command.options.is_empty() {
        format_ident!("_matches")
    } else {
        format_ident!("matches")
    };
    let judge = judge(command);
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone, PartialEq)]
        pub struct #args { #(#fields,)* #(#set_fields),* }

        impl #args {
            pub(crate) fn from_matches(#matches: &mut ArgMatches) -> Result<Self, virsh_args::BindError> {
                Ok(Self { #(#takes,)* #(#set_takes),* })
            }
            #judge
        }
    }
}

/// The method by which a handler judges the exclusions that are left to it.
fn judge(command: &Command) -> Option<TokenStream> {
    let given = |name: &str| {
        let option = command.options.iter().find(|option| option.name == name);
        option.map(|option| given(option, &access(option)))
    };
    let steps = command.checks.iter().filter_map(|check| match *check {
        Check::Exclusive { a, b, when: When::InHandler, .. } => {
            let (one, other, error) = (given(a)?, given(b)?, check.relation_error());
            Some(quote!(if #one && #other { return Err(virsh_args::BindError::new(#error)); }))
        }
        _ => None,
    });
    let steps: Vec<TokenStream> = steps.collect();
    (!steps.is_empty()).then(|| {
        quote! {
            /// Judges the exclusions that are left to the handler.
            ///
            /// # Errors
            /// Returns the error of the first one that does not hold.
            pub fn judge(&self) -> Result<(), virsh_args::BindError> {
                #(#steps)*
                Ok(())
            }
        }
    })
}

fn field(owner: &str, option: &Opt) -> TokenStream {
    let (field, kind) = (format_ident!("{}", option.field()), field_type(owner, option));
    let doc = format!(" {}.", crate::markup::plain(&option.help).trim_end_matches('.'));
    quote! { #[doc = #doc] pub #field: #kind }
}

fn taken(owner: &str, option: &Opt) -> TokenStream {
    let (field, take) = (format_ident!("{}", option.field()), take(owner, option));
    quote! { #field: #take }
}

/// The Rust type of one value.
fn scalar(owner: &str, option: &Opt) -> TokenStream {
    match option.kind {
        ValueType::Flag => quote!(bool),
        ValueType::Int => quote!(i32),
        ValueType::Uint | ValueType::Seconds => quote!(u32),
        ValueType::Size if option.signed.is_some() => quote!(SignedSize),
        ValueType::Ulong | ValueType::UlongWrapping | ValueType::Size if option.is_narrow() => {
            quote!(u32)
        }
        ValueType::Ulong | ValueType::UlongWrapping | ValueType::Size => quote!(u64),
        ValueType::Long if option.is_unsigned() => quote!(u64),
        ValueType::Long => quote!(i64),
        ValueType::Bandwidth => quote!(Bandwidth),
        ValueType::Choice => {
            let choice = choice_type(owner, option);
            if option.has_numbers() { quote!(WordOrNumber<#choice>) } else { quote!(#choice) }
        }
        ValueType::ChoiceList => {
            let choice = choice_type(owner, option);
            quote!(Vec<#choice>)
        }
        ValueType::List => quote!(Vec<String>),
        ValueType::FdList => quote!(FdList),
        ValueType::CpuList => quote!(CpuList),
        ValueType::Record => {
            let record = choice_type(owner, option);
            quote!(#record)
        }
        ValueType::File | ValueType::XmlFile | ValueType::Directory => quote!(PathBuf),
        ValueType::XmlOrFile => quote!(XmlOrFile),
        ValueType::Verbatim => quote!(OsString),
        ValueType::Text
        | ValueType::HostFile
        | ValueType::HostDirectory
        | ValueType::Xml
        | ValueType::Xpath
        | ValueType::Uri => {
            quote!(String)
        }
    }
}

fn field_type(owner: &str, option: &Opt) -> TokenStream {
    let scalar = scalar(owner, option);
    let always = option.required || option.default.is_some();
    let several = option.is_several();
    if option.kind == ValueType::Flag || (always && !several) {
        scalar
    } else if several {
        quote!(Vec<#scalar>)
    } else {
        quote!(Option<#scalar>)
    }
}

fn take(owner: &str, option: &Opt) -> TokenStream {
    let (name, choice) = (&option.name, choice_type(owner, option));
    let choice = match option.set {
        Some(_) => quote!(super::sets::#choice),
        None => quote!(#choice),
    };
    let narrowed = match option.kind {
        _ if option.repeated || option.signed.is_some() => None,
        ValueType::Ulong | ValueType::UlongWrapping | ValueType::Size if option.is_narrow() => {
            Some(quote!(u64, u32))
        }
        ValueType::Long if option.is_unsigned() => Some(quote!(i64, u64)),
        _ => None,
    };
    if let Some(types) = narrowed {
        return match option.required {
            true => quote!(take::required_number::<#types>(matches, #name)?),
            false => with_default(owner, option, quote!(take::number::<#types>(matches, #name))),
        };
    }
    let taken = match (option.kind, option.is_several(), option.required) {
        (ValueType::Record, true, _) => quote!(take::records::<#choice>(matches, #name)),
        (ValueType::Record, _, true) => quote!(take::required_record::<#choice>(matches, #name)?),
        (ValueType::Record, _, false) => quote!(take::record::<#choice>(matches, #name)),
        (ValueType::Flag, ..) => quote!(take::flag(matches, #name)),
        (ValueType::Choice, _, required) if option.has_numbers() => match required {
            true => quote!(take::required_word_or_number::<#choice>(matches, #name)?),
            false => quote!(take::word_or_number::<#choice>(matches, #name)),
        },
        (ValueType::Choice, _, true) => quote!(take::required_choice::<#choice>(matches, #name)?),
        (ValueType::Choice, _, false) => quote!(take::choice::<#choice>(matches, #name)),
        (ValueType::ChoiceList, _, true) => {
            quote!(take::required_choices::<#choice>(matches, #name)?)
        }
        (ValueType::ChoiceList, _, false) => quote!(take::choices::<#choice>(matches, #name)),
        (_, true, _) => quote!(take::all(matches, #name)),
        (_, _, true) => quote!(take::required(matches, #name)?),
        (_, _, false) => quote!(matches.remove_one(#name)),
    };
    with_default(owner, option, taken)
}

/// What an option has where it is not given, if it always has something.
fn with_default(owner: &str, option: &Opt, taken: TokenStream) -> TokenStream {
    match (&option.default, option.kind) {
        (None, _) => taken,
        (Some(DefaultValue::Number(number)), _) => {
            let number = Literal::i64_unsuffixed(*number);
            quote!(#taken.unwrap_or(#number))
        }
        (Some(DefaultValue::Text(word)), ValueType::Choice) => {
            let (choice, variant) = (choice_type(owner, option), variant_name(word));
            quote!(#taken.unwrap_or(#choice::#variant))
        }
        (Some(DefaultValue::Text(text)), _) => quote!(#taken.unwrap_or_else(|| #text.to_owned())),
    }
}

/// Emits the enum of an option's words.
pub(super) fn choice(owner: &str, option: &Opt) -> TokenStream {
    let name = choice_type(owner, option);
    let words: Vec<&str> = option.choices.iter().map(|choice| choice.word.as_str()).collect();
    let variants: Vec<Ident> = words.iter().map(|word| variant_name(word)).collect();
    let docs = option.choices.iter().map(|choice| {
        format!(" {}", choice.help.clone().unwrap_or_else(|| format!("`{}`", choice.word)))
    });
    let doc = format!(" The values of `--{}` of `{}`.", option.name, owner);
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum #name { #(#[doc = #docs] #variants),* }

        impl ChoiceValue for #name {
            const WORDS: &'static [&'static str] = &[#(#words),*];
            fn from_word(word: &str) -> Option<Self> {
                match word { #(#words => Some(Self::#variants),)* _ => None }
            }
            fn word(self) -> &'static str {
                match self { #(Self::#variants => #words),* }
            }
        }
    }
}

fn variant_name(word: &str) -> Ident {
    Ident::new(&crate::model::variant_name(word), Span::call_site())
}
