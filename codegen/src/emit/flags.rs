//! Emits the flags and constants of libvirt that options and choices stand for.
//!
//! The runtime mounts the file, so that the generator links no libvirt and the constants come
//! from virt-sys: a name that libvirt does not have does not compile.

use crate::model::{Command, Model, Opt};
use crate::spec::{Choice, Kind};
use heck::{ToPascalCase, ToSnakeCase};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// Emits the file that the runtime takes in as its `flags` module.
#[must_use]
pub fn emit(model: &Model) -> String {
    let words: BTreeSet<String> = model.commands().flat_map(words).collect();
    let traits = words.iter().filter(|word| !word.is_empty()).map(|word| named_trait(word));
    let choices = model.commands().flat_map(|command| {
        let options = command.options.iter().filter(|option| has_constants(option));
        options.map(|option| choice(command, option))
    });
    let commands = model.commands().flat_map(|command| {
        let words: Vec<String> = words_of(command).into_iter().collect();
        words.into_iter().map(|word| implementation(command, &word))
    });
    super::format_rust(
        "spec",
        &quote! {
            //! The constants of libvirt that options and choices stand for, as the specification says.
            use virsh_generated as spec;
            use virt_sys as sys;

            /// The flags that the given options bring.
            pub trait Flags {
                /// Returns the bits of libvirt, 0 where no option brings any.
                fn flags(&self) -> u32;
            }

            #(#traits)*

            /// The number by which libvirt knows a choice.
            pub trait Constant: Copy {
                /// Returns libvirt's number.
                fn constant(self) -> u32;
            }

            fn when(given: bool, flags: u32) -> u32 {
                if given { flags } else { 0 }
            }

            fn all<C: Constant>(choices: &[C]) -> u32 {
                choices.iter().fold(0, |flags, choice| flags | choice.constant())
            }

            #(#commands)*
            #(#choices)*
        },
    )
}

fn words(command: &Command) -> Vec<String> {
    words_of(command).into_iter().collect()
}

/// The names of the words of flags that a command has.
fn words_of(command: &Command) -> BTreeSet<String> {
    let options = command.options.iter().flat_map(|option| option.flag.constants());
    let choices = command.options.iter().flat_map(|option| &option.choices);
    let choices = choices.flat_map(|choice| choice.flag.constants());
    let rules = command.source.flags.iter().flat_map(|rule| rule.flag.constants());
    options.chain(choices).chain(rules).map(|(word, _)| word.to_owned()).collect()
}

/// The trait for a word of flags that has a name: `StatsFlags` with `stats_flags`.
fn named_trait(word: &str) -> TokenStream {
    let (name, method) = trait_and_method(word);
    let doc = format!(" The flags of the word `{word}` that the given options bring.");
    quote! {
        #[doc = #doc]
        pub trait #name {
            /// Returns the bits of libvirt, 0 where no option brings any.
            fn #method(&self) -> u32;
        }
    }
}

fn trait_and_method(word: &str) -> (Ident, Ident) {
    let method = format!("{word}-flags");
    (format_ident!("{}", method.to_pascal_case()), format_ident!("{}", method.to_snake_case()))
}

fn implementation(command: &Command, word: &str) -> TokenStream {
    let (name, method) = if word.is_empty() {
        (format_ident!("Flags"), format_ident!("flags"))
    } else {
        trait_and_method(word)
    };
    let (module, args) =
        (format_ident!("{}", command.group), format_ident!("{}", command.args_type()));
    let mut terms: Vec<TokenStream> = Vec::new();
    for option in &command.options {
        let constants = constants(option.flag.constants(), word);
        if !constants.is_empty() {
            let given = given(option);
            terms.push(quote!(when(#given, #(#constants)|*)));
        }
        if option.choices.iter().any(|choice| choice.flag.constants().any(|(of, _)| of == word)) {
            terms.push(chosen(option));
        }
    }
    for rule in &command.source.flags {
        let constants = constants(rule.flag.constants(), word);
        if constants.is_empty() {
            continue;
        }
        let find = |name: &String| command.options.iter().find(|option| option.name == *name);
        let with = rule.with.iter().filter_map(find).map(given);
        let unless = rule.unless.iter().filter_map(find).map(given).map(|given| quote!(!#given));
        let conditions: Vec<TokenStream> = with.chain(unless).collect();
        terms.push(match conditions.is_empty() {
            true => quote!(#(#constants)|*),
            false => quote!(when(#(#conditions)&&*, #(#constants)|*)),
        });
    }
    quote! {
        impl #name for spec::#module::#args {
            fn #method(&self) -> u32 { #(#terms)|* }
        }
    }
}

fn constants<'c>(of: impl Iterator<Item = (&'c str, &'c str)>, word: &str) -> Vec<TokenStream> {
    of.filter(|(of, _)| *of == word).map(|(_, constant)| path(constant)).collect()
}

fn path(constant: &str) -> TokenStream {
    let constant = format_ident!("{constant}");
    quote!(sys::#constant)
}

/// Whether an option was given, as an expression.
fn given(option: &Opt) -> TokenStream {
    let field = format_ident!("{}", option.field());
    match (option.kind, option.repeated, option.required) {
        (Kind::Flag, ..) => quote!(self.#field),
        (_, true, _) => quote!(!self.#field.is_empty()),
        (_, _, true) => quote!(true),
        (_, _, false) => quote!(self.#field.is_some()),
    }
}

/// The flags of the choices that were made, as an expression.
fn chosen(option: &Opt) -> TokenStream {
    let field = format_ident!("{}", option.field());
    match (option.kind, option.required) {
        (Kind::ChoiceList, true) => quote!(all(&self.#field)),
        (Kind::ChoiceList, false) => quote!(self.#field.as_deref().map_or(0, all)),
        (_, true) => quote!(self.#field.constant()),
        (_, false) => quote!(self.#field.map_or(0, Constant::constant)),
    }
}

fn has_constants(option: &Opt) -> bool {
    option.choices.iter().any(|choice| choice.constant.is_some() || !choice.flag.is_none())
}

fn choice(command: &Command, option: &Opt) -> TokenStream {
    let module = format_ident!("{}", command.group);
    let name = super::rust::choice_type(command, option);
    let arms = option.choices.iter().map(|choice| {
        let variant = format_ident!("{}", crate::model::variant_name(&choice.word));
        let number = number(choice);
        quote!(Self::#variant => #number)
    });
    quote! {
        impl Constant for spec::#module::#name {
            fn constant(self) -> u32 { match self { #(#arms),* } }
        }
    }
}

/// What a choice stands for; nothing where it brings no flag.
fn number(choice: &Choice) -> TokenStream {
    let constants: Vec<TokenStream> = match &choice.constant {
        Some(constant) => vec![path(constant)],
        None => choice.flag.constants().map(|(_, constant)| path(constant)).collect(),
    };
    if constants.is_empty() { quote!(0) } else { quote!(#(#constants)|*) }
}
