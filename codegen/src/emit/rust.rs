//! Emits the tables and argument types of one group as Rust.

use super::args;
use crate::model::{Command, Group, Model};
use crate::spec::GlobalOption;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

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
            #![allow(clippy::needless_update, reason = "a table may say everything of a record")]
            use clap::ArgMatches;
            use virsh_args::{Bandwidth, Bounds, By, Check, ChoiceValue, CommandDef, Commas, CpuList, Detail, Empty, FdList, Lists, Meaning, Numbers, ObjectKind, Offers, OldSpelling, OptionDef, Secrecy, Signed, SignedSize, ValueType, When, WordOrNumber, XmlOrFile};
            use virsh_args::take;
            use virsh_args::values::{FieldBy, FieldCheck, FieldDef, FieldType, RawRecord, RecordDef, RecordValue};
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
    let groups = model.groups.iter().map(group);
    let names = names(model);
    let tables = quote! { Packed<{ NAMES.len() }, { packed::length(NAMES) }> };
    let options = model.program.options.iter().map(global_option);
    let language = &model.program.libvirt.newest;
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
            use std::sync::OnceLock;
            use virsh_args::packed::{self, Named, Packed};
            use virsh_args::{BindError, CommandDef, GlobalOption, Group, Listed, take};
            #(pub mod #modules;)*
            pub mod sets;
            pub mod completion;

            /// The groups in listing order.
            pub static GROUPS: &[Group] = &[#(#groups),*];

            /// The global options in listing order.
        pub static GLOBAL_OPTIONS: &[GlobalOption] = &[#(#options),*];

        /// The release of libvirt whose command language this is.
        pub static LANGUAGE: &str = #language;

        /// The catalogue: the whole command language as JSON.
        pub static CATALOGUE: &str = include_str!("../catalogue.json");

        /// All names, older ones included, in alphabetical order, with the tables as they are packed.
            const NAMES: Named<'_> = &[#(#names),*];

            static TABLES: #tables = Packed::of(NAMES);

            /// The tables that were read.
            static READ: [OnceLock<Box<CommandDef>>; NAMES.len()] = [const { OnceLock::new() }; NAMES.len()];

            /// Finds a command by its name or an older one.
            #[must_use]
            pub fn find(name: &str) -> Option<&'static CommandDef> {
                TABLES.find(name, &READ)
            }

            /// All commands in the order of their listing.
            pub fn commands() -> impl Iterator<Item = &'static CommandDef> {
                GROUPS.iter().flat_map(|group| group.commands).filter_map(|listed| find(listed.name))
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

/// The table of a group.
fn group(group: &Group) -> TokenStream {
    let (keyword, title, module) =
        (&group.keyword, &group.title, format_ident!("{}", group.keyword));
    let tables = group.commands.iter().map(|command| format_ident!("{}", command.table()));
    let beyond = group.beyond;
    quote! { Group { keyword: #keyword, title: #title, beyond: #beyond, commands: &[#(Listed::of(&#module::#tables)),*] } }
}

/// All names of commands with their tables, older ones included, in alphabetical order.
fn names(model: &Model) -> Vec<TokenStream> {
    let mut names: Vec<(&str, TokenStream)> = Vec::new();
    for command in model.commands() {
        let (module, table) =
            (format_ident!("{}", command.group), format_ident!("{}", command.table()));
        for name in std::iter::once(&command.source.name).chain(&command.source.old_names) {
            names.push((name, quote! { (#name, &#module::#table) }));
        }
    }
    names.sort_by_key(|(name, _)| *name);
    names.into_iter().map(|(_, pair)| pair).collect()
}

/// The table of a global option.
fn global_option(option: &GlobalOption) -> TokenStream {
    let (long, short) = (&option.long, option.short.map(String::from).unwrap_or_default());
    let (value, usage, kept) = (optional(option.value.as_deref()), &option.usage, option.optional);
    let beyond = option.beyond;
    quote! { GlobalOption { long: #long, short: #short, value: #value, optional: #kept, usage: #usage, beyond: #beyond } }
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
    let records = command.options.iter().filter(|o| o.record.is_some() && o.set.is_none());
    let records = records.map(|option| super::record::emit(command.name(), option));
    quote! { #table #arguments #(#choices)* #(#records)* }
}

fn table(command: &Command) -> TokenStream {
    let (name, value) = (command.name(), super::table::command(crate::table::leak(command)));
    let table = format_ident!("{}", command.table());
    let doc = format!(" The table of `{name}`.");
    quote! {
        #[doc = #doc]
        pub(crate) const #table: CommandDef = #value;
    }
}

fn optional(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}
