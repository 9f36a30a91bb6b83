//! Emits the typed parameters of libvirt that given options set, for the runtime to mount.

use crate::model::{Command, Model, Opt};
use crate::spec::{Param, ParamType, ValueType};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use virsh_args::Check;

/// Emits the file that the runtime takes in as its `params` module.
#[must_use]
pub fn emit(model: &Model) -> String {
    let sets = model.commands().filter_map(implementation);
    super::format_rust(
        "spec",
        &quote! {
            //! The typed parameters that given options set, as the specification says.
            #![allow(clippy::useless_conversion, reason = "a value may be narrower than its parameter")]
            use crate::flags::Constant;
            use crate::libvirt::{Param, Params};
            use virsh_generated as spec;

            /// The parameters that the given options set.
            pub trait TypedParams {
                /// Returns them in the order in which the options are read; none where no option sets any.
                fn params(&self) -> Params;
            }

            #(#sets)*
        },
    )
}

fn implementation(command: &Command) -> Option<TokenStream> {
    let given = command.options.iter().filter_map(|o| Some((o, o.param.as_ref()?)));
    let mut given: Vec<(&Opt, &Param)> = given.collect();
    // Which of several bad parameters libvirt refuses is the first of them.
    let reads = |option: &str, check: &Check| matches!(check, Check::Read { option: read, .. } if *read == option);
    given.sort_by_key(|(option, _)| {
        command.checks.iter().position(|check| reads(&option.name, check))
    });
    let pushes: Vec<TokenStream> =
        given.into_iter().map(|(option, param)| push(option, param)).collect();
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
    let field = super::names::access(option);
    let (name, kind) = match param {
        Param::Name(name) => (name, param_type(option.kind)),
        Param::Typed { name, kind } => (name, Some(*kind)),
        Param::Listed { listed } => return listed_names(&field, *listed),
    };
    let constant = quote!(value.constant().cast_signed());
    let value = match kind {
        _ if option.has_numbers() => quote!(Param::Int(value.number(|value| #constant))),
        _ if option.kind == ValueType::Choice => quote!(Param::Int(#constant)),
        Some(ParamType::Int) => quote!(Param::Int(value.into())),
        Some(ParamType::Uint) if option.kind == ValueType::Int => {
            quote!(Param::Uint(value.cast_unsigned()))
        }
        Some(ParamType::Uint) => quote!(Param::Uint(value.into())),
        Some(ParamType::Llong) => quote!(Param::Long(value.into())),
        Some(ParamType::Ullong) => quote!(Param::Ulong(value.into())),
        Some(ParamType::UintOrUllong) => quote!(Param::fitting(value)),
        Some(ParamType::Boolean) => quote!(Param::Boolean(true)),
        Some(ParamType::String) | None => quote!(Param::Text(value.clone())),
    };
    if option.kind == ValueType::List {
        let words = if option.required || option.default.is_some() {
            quote!(#field.iter())
        } else {
            quote!(#field.iter().flatten())
        };
        return quote!(for value in #words { params.push(#name, #value); });
    }
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

/// The parameters that a list names; what stands for nothing between two commas is passed over.
fn listed_names(field: &TokenStream, value: bool) -> TokenStream {
    quote! {
        for name in #field.iter().flatten().flat_map(|name| name.split(',')).filter(|name| !name.is_empty()) {
            params.push(name, Param::Boolean(#value));
        }
    }
}

/// The parameter's type that a value has by itself; none for values that no parameter can hold.
pub(crate) fn param_type(kind: ValueType) -> Option<ParamType> {
    match kind {
        ValueType::Flag => Some(ParamType::Boolean),
        ValueType::Int | ValueType::Choice => Some(ParamType::Int),
        ValueType::Uint | ValueType::Seconds => Some(ParamType::Uint),
        ValueType::Long => Some(ParamType::Llong),
        ValueType::Ulong | ValueType::UlongWrapping | ValueType::Size => Some(ParamType::Ullong),
        // A list sets its parameter once for each of its words.
        ValueType::Text | ValueType::HostFile | ValueType::HostDirectory | ValueType::List => {
            Some(ParamType::String)
        }
        ValueType::Uri
        | ValueType::File
        | ValueType::XmlFile
        | ValueType::Directory
        | ValueType::XmlOrFile
        | ValueType::Verbatim
        | ValueType::Xml
        | ValueType::Xpath
        | ValueType::Bandwidth
        | ValueType::ChoiceList
        | ValueType::FdList
        | ValueType::CpuList
        | ValueType::Record => None,
    }
}
