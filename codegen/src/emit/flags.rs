//! Emits the flags and constants of libvirt that options and choices stand for.
//!
//! The runtime mounts the file, so that the generator links no libvirt and the constants come
//! from virt-sys: a name that libvirt does not have does not compile.

use super::names::{access, choice_type, given, set_field};
use crate::model::{Command, Model, Opt, Set};
use crate::spec::{Choice, Flag, FlagRule, ValueType};
use heck::{ToPascalCase, ToSnakeCase};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use std::collections::BTreeSet;

/// Emits the file that the runtime takes in as its `flags` module.
#[must_use]
pub fn emit(model: &Model) -> String {
    let sets = || model.sets.iter().map(Owner::of_set);
    let owners = || sets().chain(model.commands().map(Owner::of_command));
    let words: BTreeSet<String> = owners().flat_map(|owner| owner.words()).collect();
    let traits = words.iter().filter(|word| !word.is_empty()).map(|word| named_trait(word));
    let choices = owners().flat_map(|owner| owner.choices());
    let implementations = owners().flat_map(|owner| {
        let words: Vec<String> = owner.words().into_iter().collect();
        words.into_iter().map(|word| owner.implementation(&word)).collect::<Vec<_>>()
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

            #(#implementations)*
            #(#choices)*
        },
    )
}

/// A type of arguments: that of a command, or of a set of options.
struct Owner<'m> {
    /// The name under which its choices are known.
    name: &'m str,
    /// The path of the type.
    path: TokenStream,
    /// The module of the type.
    module: Ident,
    /// The options that are fields of the type.
    own: Vec<&'m Opt>,
    /// All options, those of sets as well.
    options: &'m [Opt],
    rules: &'m [FlagRule],
    sets: Vec<&'m String>,
}

impl<'m> Owner<'m> {
    fn of_set(set: &'m Set) -> Owner<'m> {
        let name = format_ident!("{}", set.type_name());
        Owner {
            name: &set.name,
            path: quote!(spec::sets::#name),
            module: format_ident!("sets"),
            own: set.options.iter().collect(),
            options: &[],
            rules: &[],
            sets: Vec::new(),
        }
    }

    fn of_command(command: &'m Command) -> Owner<'m> {
        let (module, args) =
            (format_ident!("{}", command.group), format_ident!("{}", command.args_type()));
        Owner {
            name: command.name(),
            path: quote!(spec::#module::#args),
            module,
            own: command.options.iter().filter(|option| option.set.is_none()).collect(),
            options: &command.options,
            rules: &command.source.flags,
            sets: command.sets(),
        }
    }

    /// The names of the words of flags that it has, those of its sets included.
    fn words(&self) -> BTreeSet<String> {
        let all = || self.own.iter().copied().chain(self.options);
        let negative = all().filter_map(|option| option.signed.as_ref());
        let flags = all().map(|option| &option.flag).chain(negative.map(|signed| &signed.flag));
        let options = flags.flat_map(Flag::constants);
        let choices = all().flat_map(|option| &option.choices);
        let choices = choices.flat_map(|choice| choice.flag.constants());
        let rules = self.rules.iter().flat_map(|rule| rule.flag.constants());
        options.chain(choices).chain(rules).map(|(word, _)| word.to_owned()).collect()
    }

    /// The code that puts a word of flags together.
    fn implementation(&self, word: &str) -> TokenStream {
        let (name, method) = trait_and_method(word);
        let mut terms: Vec<TokenStream> = Vec::new();
        for option in &self.own {
            let constants = constants(option.flag.constants(), word);
            if !constants.is_empty() {
                let given = given(option, &field(option));
                terms.push(quote!(when(#given, #(#constants)|*)));
            }
            terms.extend(negative(option, word));
            if chooses(option, word) {
                terms.push(chosen(option));
            }
        }
        for set in &self.sets {
            let of_set = |option: &&Opt| option.set.as_ref() == Some(*set);
            let mut brought = self.options.iter().filter(of_set);
            if brought.any(|o| o.flag.constants().any(|(of, _)| of == word) || chooses(o, word)) {
                let field = set_field(set);
                terms.push(quote!(self.#field.#method()));
            }
        }
        terms.extend(self.rules.iter().filter_map(|rule| self.rule(rule, word)));
        let path = &self.path;
        quote! {
            impl #name for #path {
                fn #method(&self) -> u32 { #(#terms)|* }
            }
        }
    }

    /// The term of a rule, if it brings anything to the word.
    fn rule(&self, rule: &FlagRule, word: &str) -> Option<TokenStream> {
        let constants = constants(rule.flag.constants(), word);
        if constants.is_empty() {
            return None;
        }
        let find = |name: &String| self.options.iter().find(|option| option.name == *name);
        let condition = |option: &Opt| given(option, &access(option));
        let with = rule.with.iter().filter_map(find).map(condition);
        let unless = rule.unless.iter().filter_map(find).map(condition);
        let conditions: Vec<TokenStream> =
            with.chain(unless.map(|given| quote!(!#given))).collect();
        Some(match conditions.is_empty() {
            true => quote!(#(#constants)|*),
            false => quote!(when(#(#conditions)&&*, #(#constants)|*)),
        })
    }

    /// The numbers of the choices.
    fn choices(&self) -> Vec<TokenStream> {
        let options = self.own.iter().filter(|option| has_constants(option));
        options.map(|option| choice(self, option)).collect()
    }
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
    let method = if word.is_empty() { "flags".to_owned() } else { format!("{word}-flags") };
    (format_ident!("{}", method.to_pascal_case()), format_ident!("{}", method.to_snake_case()))
}

fn constants<'c>(of: impl Iterator<Item = (&'c str, &'c str)>, word: &str) -> Vec<TokenStream> {
    of.filter(|(of, _)| *of == word).map(|(_, constant)| path(constant)).collect()
}

fn path(constant: &str) -> TokenStream {
    let constant = format_ident!("{constant}");
    quote!(sys::#constant)
}

/// The field of an option in its type.
fn field(option: &Opt) -> TokenStream {
    let field = format_ident!("{}", option.field());
    quote!(self.#field)
}

/// The flags of a negative size, as an expression.
fn negative(option: &Opt, word: &str) -> Option<TokenStream> {
    let constants = constants(option.signed.as_ref()?.flag.constants(), word);
    let field = field(option);
    let negative = match option.required {
        true => quote!(#field.negative),
        false => quote!(#field.as_ref().is_some_and(|size| size.negative)),
    };
    (!constants.is_empty()).then(|| quote!(when(#negative, #(#constants)|*)))
}

fn chooses(option: &Opt, word: &str) -> bool {
    option.choices.iter().any(|choice| choice.flag.constants().any(|(of, _)| of == word))
}

/// The flags of the choices that were made, as an expression.
fn chosen(option: &Opt) -> TokenStream {
    let field = field(option);
    match (option.kind, option.required) {
        (ValueType::ChoiceList, true) => quote!(all(&#field)),
        (ValueType::ChoiceList, false) => quote!(#field.as_deref().map_or(0, all)),
        (_, true) => quote!(#field.constant()),
        _ if option.default.is_some() => quote!(#field.constant()),
        (_, false) => quote!(#field.map_or(0, Constant::constant)),
    }
}

fn has_constants(option: &Opt) -> bool {
    option.choices.iter().any(|choice| choice.constant.is_some() || !choice.flag.is_none())
}

fn choice(owner: &Owner<'_>, option: &Opt) -> TokenStream {
    let (module, name) = (&owner.module, choice_type(owner.name, option));
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
