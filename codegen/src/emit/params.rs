//! Emits the typed parameters of libvirt that given options set, for the runtime to mount.

use crate::model::{Command, Model, Opt};
use crate::spec::{Kind, Param, ParamType};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Emits the file that the runtime takes in as its `params` module.
#[must_use]
pub fn emit(model: &Model) -> String {
    let sets = model.commands().filter_map(implementation);
    super::format_rust(
        "spec",
        &quote! {
            //! The typed parameters that given options set, as the specification says.
            #![allow(clippy::useless_conversion, reason = "a value may be narrower than its parameter")]
            use crate::libvirt::{Param, Params};
            use virsh_generated as spec;

            /// The parameters that the given options set.
            pub trait TypedParams {
                /// Returns them in the order of the options; none where no option sets any.
                fn params(&self) -> Params;
            }

            #(#sets)*
        },
    )
}

fn implementation(command: &Command) -> Option<TokenStream> {
    let given = command.options.iter().filter_map(|o| Some((o, o.param.as_ref()?)));
    let pushes: Vec<TokenStream> = given.map(|(option, param)| push(option, param)).collect();
    let (module, args) =
        (format_ident!("{}", command.group), format_ident!("{}", command.args_type()));
    (!pushes.is_empty()).then(|| {
        quote! {
            impl TypedParams for spec::#module::#args {
                fn params(&self) -> Params {
                    let mut params = Params::default();
                    #(#pushes)*
                    params
                }
            }
        }
    })
}

fn push(option: &Opt, param: &Param) -> TokenStream {
    let (name, field) = (param.name(), super::flags::access(option));
    let kind = match param {
        Param::Name(_) => param_type(option.kind),
        Param::Typed { kind, .. } => Some(*kind),
    };
    let value = match kind {
        Some(ParamType::Int) => quote!(Param::Int(value.into())),
        Some(ParamType::Uint) => quote!(Param::Uint(value.into())),
        Some(ParamType::Llong) => quote!(Param::Long(value.into())),
        Some(ParamType::Ullong) => quote!(Param::Ulong(value.into())),
        Some(ParamType::Boolean) => quote!(Param::Boolean(true)),
        Some(ParamType::String) | None => quote!(Param::Text(value.clone())),
    };
    match (kind, option.required || option.default.is_some()) {
        (Some(ParamType::Boolean), _) => quote!(if #field { params.push(#name, #value); }),
        (Some(ParamType::String) | None, true) => {
            quote!({ let value = &#field; params.push(#name, #value); })
        }
        (Some(ParamType::String) | None, false) => {
            quote!(if let Some(value) = &#field { params.push(#name, #value); })
        }
        (_, true) => quote!({ let value = #field; params.push(#name, #value); }),
        (_, false) => quote!(if let Some(value) = #field { params.push(#name, #value); }),
    }
}

/// The parameter's type that a value has by itself; none for values that no parameter can hold.
pub(crate) fn param_type(kind: Kind) -> Option<ParamType> {
    match kind {
        Kind::Flag => Some(ParamType::Boolean),
        Kind::Int => Some(ParamType::Int),
        Kind::Uint | Kind::Seconds => Some(ParamType::Uint),
        Kind::Long => Some(ParamType::Llong),
        Kind::Ulong | Kind::UlongWrapping | Kind::Size => Some(ParamType::Ullong),
        Kind::Text | Kind::HostFile | Kind::HostDirectory => Some(ParamType::String),
        Kind::Uri
        | Kind::File
        | Kind::XmlFile
        | Kind::Directory
        | Kind::XmlOrFile
        | Kind::Verbatim
        | Kind::Xml
        | Kind::Xpath
        | Kind::Bandwidth
        | Kind::Choice
        | Kind::ChoiceList
        | Kind::List
        | Kind::FdList
        | Kind::CpuList
        | Kind::Record => None,
    }
}
