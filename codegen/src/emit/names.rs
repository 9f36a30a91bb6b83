//! What generated code calls the options of a command and their types.

use crate::model::Opt;
use crate::spec::ValueType;
use heck::{ToPascalCase, ToSnakeCase};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

/// The name of the field that holds a set.
pub(super) fn set_field(set: &str) -> Ident {
    format_ident!("{}", set.to_snake_case())
}

/// The name of the enum of an option of a command or a set.
pub(super) fn choice_type(owner: &str, option: &Opt) -> Ident {
    let name = format!("{owner}-{}", option.name).to_pascal_case();
    Ident::new(&name, Span::call_site())
}

/// The field of an option as the command's arguments reach it, through its set if it has one.
pub(super) fn access(option: &Opt) -> TokenStream {
    let field = format_ident!("{}", option.field());
    match option.set.as_ref().map(|set| set_field(set)) {
        Some(set) => quote!(self.#set.#field),
        None => quote!(self.#field),
    }
}

/// Whether an option was given, as an expression.
pub(super) fn given(option: &Opt, field: &TokenStream) -> TokenStream {
    match (option.kind, option.is_several(), option.required) {
        (ValueType::Flag, ..) => quote!(#field),
        (_, true, _) => quote!(!#field.is_empty()),
        (_, _, true) => quote!(true),
        _ if option.default.is_some() => quote!(true),
        (_, _, false) => quote!(#field.is_some()),
    }
}
