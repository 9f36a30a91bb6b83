//! Emits the tables and argument types of one group as Rust.

use super::args;
use crate::model::{Command, Group, Model, Opt};
use crate::spec::{Empty, Kind, Offers, Reply, ReplyKind, Unit};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use virsh_args::Check;

/// Emits the file of a group.
#[must_use]
pub fn emit(group: &Group) -> String {
    let commands = group.commands.iter().map(command);
    let doc = format!(" Commands of the group `{}`: tables and argument types.", group.keyword);
    super::format_rust(
        &format!("spec/{}", group.keyword),
        &quote! {
            #![doc = #doc]
            #![allow(unused_imports, reason = "not every group uses every type")]
            use clap::ArgMatches;
            use virsh_args::command::{Empty, Offers, ReplyDef, ReplyKind};
            use virsh_args::{Bandwidth, By, Check, ChoiceValue, Column, CommandDef, CpuList, FdList, Meaning, OldSpelling, OptionDef, ValueType, XmlOrFile};
            use virsh_args::take;
            use std::ffi::OsString;
            use std::path::PathBuf;
            #(#commands)*
        },
    )
}

/// Emits the list of groups and the enum of all commands.
#[must_use]
pub fn emit_root(model: &Model) -> String {
    let modules: Vec<Ident> =
        model.groups.iter().map(|group| format_ident!("{}", group.keyword)).collect();
    let groups = model.groups.iter().map(|group| {
        let (keyword, title, module) =
            (&group.keyword, &group.title, format_ident!("{}", group.keyword));
        let tables = group.commands.iter().map(|command| format_ident!("{}", command.table()));
        quote! { Group { keyword: #keyword, title: #title, commands: &[#(&#module::#tables),*] } }
    });
    let mut names: Vec<(&str, TokenStream)> = Vec::new();
    for command in model.commands() {
        let (module, table) =
            (format_ident!("{}", command.group), format_ident!("{}", command.table()));
        for name in std::iter::once(&command.source.name).chain(&command.source.old_names) {
            names.push((name, quote! { (#name, &#module::#table) }));
        }
    }
    names.sort_by_key(|(name, _)| *name);
    let names = names.into_iter().map(|(_, pair)| pair);
    let options = model.program.options.iter().map(|option| {
        let (long, short) = (&option.long, option.short.map(String::from).unwrap_or_default());
        let (value, usage, kept) = (optional(option.value.as_deref()), &option.usage, option.optional);
        quote! { GlobalOption { long: #long, short: #short, value: #value, optional: #kept, usage: #usage } }
    });
    let variants = model.commands().map(|command| {
        let (variant, args, module) = parts(command);
        let doc = format!(" `{}`", command.name());
        quote! { #[doc = #doc] #variant(#module::#args) }
    });
    let arms = model.commands().map(|command| {
        let (variant, args, module) = parts(command);
        let name = command.name();
        quote! { #name => #module::#args::from_matches(matches).map(Command::#variant) }
    });
    super::format_rust(
        "spec/groups.yaml",
        &quote! {
            //! The whole command language: groups, the table of names, the enum of commands.
            use clap::ArgMatches;
            use virsh_args::{BindError, CommandDef, GlobalOption, Group, take};
            #(pub mod #modules;)*
            pub mod sets;
            pub mod completion;

            /// The groups in listing order.
            pub static GROUPS: &[Group] = &[#(#groups),*];

            /// The global options in listing order.
        pub static GLOBAL_OPTIONS: &[GlobalOption] = &[#(#options),*];

        /// The catalogue: the whole command language as JSON.
        pub static CATALOGUE: &str = include_str!("../catalogue.json");

        /// All names, older ones included, in alphabetical order.
            static NAMES: &[(&str, &CommandDef)] = &[#(#names),*];

            /// Finds a command by its name or an older one.
            #[must_use]
            pub fn find(name: &str) -> Option<&'static CommandDef> {
                let index = NAMES.binary_search_by_key(&name, |(name, _)| *name).ok()?;
                Some(NAMES[index].1)
            }

            /// A command with its arguments.
            #[derive(Debug, Clone, PartialEq)]
            #[allow(clippy::large_enum_variant, reason = "one value exists per command that runs")]
            pub enum Command { #(#variants),* }

            impl Command {
                /// Takes the arguments of the command `name` out of clap's matches.
                ///
                /// # Errors
                /// Says which option is missing, if the matches are not those of the command.
                pub fn from_matches(name: &str, matches: &mut ArgMatches) -> Result<Command, BindError> {
                    match name {
                        #(#arms,)*
                        other => Err(take::no_such_command(other)),
                    }
                }
            }
        },
    )
}

fn parts(command: &Command) -> (Ident, Ident, Ident) {
    (
        format_ident!("{}", command.variant()),
        format_ident!("{}", command.args_type()),
        format_ident!("{}", command.group),
    )
}

fn command(command: &Command) -> TokenStream {
    let table = table(command);
    let arguments = args::arguments(command);
    let choices = command.options.iter().filter(|o| !o.choices.is_empty() && o.set.is_none());
    let choices = choices.map(|option| args::choice(command.name(), option));
    quote! { #table #arguments #(#choices)* }
}

fn table(command: &Command) -> TokenStream {
    let source = &command.source;
    let (name, group, summary) = (&source.name, &command.group, &source.summary);
    let description = crate::markup::plain(&source.description);
    let (old_names, connects, hidden, lenient) =
        (&source.old_names, source.connects, source.hidden, source.lenient);
    let options = command.options.iter().map(option_def);
    let checks = command.checks.iter().map(check);
    let interactive = source.interactive;
    let replies = command.replies().iter().map(reply);
    let table = format_ident!("{}", command.table());
    let doc = format!(" The table of `{name}`.");
    quote! {
        #[doc = #doc]
        pub static #table: CommandDef = CommandDef {
            name: #name, group: #group, old_names: &[#(#old_names),*], summary: #summary, description: #description,
            options: &[#(#options),*], checks: &[#(#checks),*], replies: &[#(#replies),*],
            connects: #connects, hidden: #hidden, lenient: #lenient, interactive: #interactive,
        };
    }
}

fn option_def(option: &Opt) -> TokenStream {
    let (name, help, number, required) =
        (&option.name, crate::markup::plain(&option.help), option.number, option.required);
    let (repeated, named_only, secret) = (option.repeated, option.named_only, option.secret);
    let value = value_type(option);
    let of = match option.of.map(|of| format_ident!("{of:?}")) {
        None => quote!(None),
        Some(of) => quote!(Some(Meaning::#of)),
    };
    let by = option.by.iter().map(|by| format_ident!("{by:?}"));
    let within = optional(option.within.as_deref());
    let empty = match option.empty {
        Empty::Refused => quote!(Empty::Refused),
        Empty::Allowed => quote!(Empty::Allowed),
        Empty::Absent => quote!(Empty::Absent),
        Empty::SilentFailure => quote!(Empty::SilentFailure),
    };
    let old = option.old.iter().map(|old| {
        let (name, value) = (&old.name, optional(old.value.as_deref()));
        quote! { OldSpelling { name: #name, value: #value } }
    });
    let invalid = optional(option.invalid.as_deref());
    let offers = match option.offers {
        None => quote!(None),
        Some(Offers::Active) => quote!(Some(Offers::Active)),
        Some(Offers::Inactive) => quote!(Some(Offers::Inactive)),
        Some(Offers::Persistent) => quote!(Some(Offers::Persistent)),
    };
    quote! {
        OptionDef {
            name: #name, value: #value, of: #of, by: &[#(By::#by),*], within: #within, number: #number, required: #required, repeated: #repeated, named_only: #named_only,
            empty: #empty, secret: #secret, help: #help, old: &[#(#old),*], invalid: #invalid, offers: #offers,
        }
    }
}

fn value_type(option: &Opt) -> TokenStream {
    let words = option.choices.iter().map(|choice| &choice.word);
    match option.kind {
        Kind::Flag => quote!(ValueType::Flag),
        Kind::Text => quote!(ValueType::Text),
        Kind::XmlOrFile => quote!(ValueType::XmlOrFile),
        Kind::Verbatim => quote!(ValueType::Verbatim),
        Kind::Int => quote!(ValueType::Int),
        Kind::Uint => quote!(ValueType::Uint),
        Kind::Ulong => quote!(ValueType::Ulong),
        Kind::UlongWrapping => quote!(ValueType::UlongWrapping),
        Kind::Long => quote!(ValueType::Long),
        Kind::Size => {
            let unit = Literal::u64_unsuffixed(match option.unit {
                Unit::Bytes => 1,
                Unit::Kibibytes => 1024,
            });
            let max = if option.max == u64::MAX {
                quote!(u64::MAX)
            } else {
                let max = Literal::u64_unsuffixed(option.max);
                quote!(#max)
            };
            quote!(ValueType::Size { unit: #unit, max: #max })
        }
        Kind::Bandwidth => quote!(ValueType::Bandwidth),
        Kind::Seconds => quote!(ValueType::Seconds),
        Kind::Choice => quote!(ValueType::Choice(&[#(#words),*])),
        Kind::ChoiceList => quote!(ValueType::ChoiceList(&[#(#words),*])),
        Kind::List => quote!(ValueType::List),
        Kind::FdList => quote!(ValueType::FdList),
        Kind::CpuList => quote!(ValueType::CpuList),
        Kind::File => quote!(ValueType::File),
        Kind::XmlFile => quote!(ValueType::XmlFile),
        Kind::Directory => quote!(ValueType::Directory),
        Kind::HostFile => quote!(ValueType::HostFile),
        Kind::HostDirectory => quote!(ValueType::HostDirectory),
        Kind::Xml => quote!(ValueType::Xml),
        Kind::Xpath => quote!(ValueType::Xpath),
        Kind::Uri => quote!(ValueType::Uri),
    }
}

fn check(check: &Check) -> TokenStream {
    match check {
        Check::Exclusive { a, b, error } => {
            let error = optional(*error);
            quote! { Check::Exclusive { a: #a, b: #b, error: #error } }
        }
        Check::Requires { option, any_of, error } => {
            let error = optional(*error);
            quote! { Check::Requires { option: #option, any_of: &[#(#any_of),*], error: #error } }
        }
        Check::AtLeastOne { any_of, error } => {
            let error = optional(*error);
            quote! { Check::AtLeastOne { any_of: &[#(#any_of),*], error: #error } }
        }
        Check::Unless(flag) => quote! { Check::Unless(#flag) },
        Check::NotEmpty(option) => quote! { Check::NotEmpty(#option) },
        Check::Find(option) => quote! { Check::Find(#option) },
        Check::Read(option) => quote! { Check::Read(#option) },
    }
}

fn reply(reply: &Reply) -> TokenStream {
    let width = Literal::usize_unsuffixed(crate::model::label_width(reply));
    let kind = match reply.kind {
        ReplyKind::Message => quote!(ReplyKind::Message),
        ReplyKind::Value => quote!(ReplyKind::Value),
        ReplyKind::Fields => quote!(ReplyKind::Fields { width: #width }),
        ReplyKind::Table => quote!(ReplyKind::Table),
        ReplyKind::Xml => quote!(ReplyKind::Xml),
        ReplyKind::Stats => quote!(ReplyKind::Stats),
        ReplyKind::Stream => quote!(ReplyKind::Stream),
    };
    let columns = reply.keys.iter().map(|key| {
        let (key, title) = (&key.key, &key.title);
        quote! { Column { key: #key, title: #title } }
    });
    quote! { ReplyDef { kind: #kind, columns: &[#(#columns),*] } }
}

fn optional(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}
