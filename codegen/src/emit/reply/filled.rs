//! Emits how the struct of an answer is filled with what libvirt names: typed parameters and statistics.

use super::keys::{field_type, scale};
use crate::answer::fields;
use crate::model::identifier;
use crate::spec::Key;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The function that fills a struct; nothing where no key stands for a parameter. What is always there and no
/// parameter, it is given.
pub(super) fn from_params(name: &str, keys: &[Key]) -> Option<TokenStream> {
    let fields = fields(keys);
    fields.iter().find(|field| field.key.param.is_some())?;
    let kind = format_ident!("{name}");
    let (mut given, mut members) = (Vec::new(), Vec::new());
    for field in &fields {
        let member = format_ident!("{}", identifier(&field.key.key));
        members.push(match (&field.key.param, scale(field.key)) {
            (Some(param), 1) => quote! { #member: params.number(#param) },
            (Some(param), scale) => quote! {
                #member: params.number(#param).map(|number| number.saturating_mul(#scale))
            },
            (None, _) if field.optional => quote! { #member: None },
            (None, _) => {
                let kind = field_type(name, field);
                given.push(quote! { #member: #kind });
                quote! { #member }
            }
        });
    }
    Some(quote! {
        impl #kind {
            /// The answer with what libvirt says under the names of parameters; what else may be missing is.
            #[must_use]
            pub fn from_params(params: &Params, #(#given),*) -> #kind {
                #kind { #(#members),* }
            }
        }
    })
}
