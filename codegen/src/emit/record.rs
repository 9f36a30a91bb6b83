//! Emits the struct of an option whose value is made of fields.

use crate::model::{Opt, identifier};
use crate::spec::Field;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use virsh_args::values::FieldType;

/// Emits the struct with the code that fills it; nothing where the option is no record.
pub(super) fn emit(owner: &str, option: &Opt) -> TokenStream {
    let Some(record) = &option.record else { return quote!() };
    let name = super::names::choice_type(owner, option);
    let doc = format!(" The fields of a value of `--{}` of `{owner}`.", option.name);
    let kind = (!record.kinds.is_empty()).then(|| {
        let doc = format!(" One of {}.", listed(&record.kinds));
        quote!(#[doc = #doc] pub kind: String,)
    });
    let kind_taken =
        (!record.kinds.is_empty()).then(|| quote!(kind: std::mem::take(&mut raw.kind),));
    let fields = record.fields.iter().map(|field| {
        let (name, kind) = (field_name(field), field_type(field));
        let doc = format!(" {}.", field.help.trim_end_matches('.'));
        quote! { #[doc = #doc] pub #name: #kind }
    });
    let taken = record.fields.iter().enumerate().map(|(at, field)| {
        let name = field_name(field);
        let taken = match field.kind {
            FieldType::Text => quote!(raw.text(#at)),
            _ => quote!(raw.number(#at)),
        };
        if field.required { quote!(#name: #taken?) } else { quote!(#name: #taken) }
    });
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone, PartialEq)]
        pub struct #name { #kind #(#fields),* }

        impl RecordValue for #name {
            fn from_raw(mut raw: RawRecord) -> Option<Self> {
                Some(Self { #kind_taken #(#taken),* })
            }
        }
    }
}

fn listed(words: &[String]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

fn field_name(field: &Field) -> Ident {
    format_ident!("{}", identifier(&field.name))
}

fn field_type(field: &Field) -> TokenStream {
    let kind = match field.kind {
        FieldType::Text => quote!(String),
        FieldType::Int => quote!(i32),
        FieldType::Uint => quote!(u32),
        FieldType::Long => quote!(i64),
        FieldType::Ulong if field.max.is_some_and(|max| max <= u64::from(u32::MAX)) => quote!(u32),
        FieldType::Ulong => quote!(u64),
    };
    if field.required { kind } else { quote!(Option<#kind>) }
}
