//! Emits the words for libvirt's numbers, where the runtime takes them in: the constants are
//! libvirt's, so that a wrong name does not compile.

use crate::answer::words_type;
use crate::model::{Listed, Model, listed, listed_beneath, variant_name};
use crate::spec::{Word, Words};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// Emits the file that the runtime takes in as its `words` module.
#[must_use]
pub fn emit(model: &Model) -> String {
    let enums = model.words.iter().map(|(name, words)| {
        let (kind, listed) = (words_type(name), listed(words));
        let this = enumeration(&kind, &words.about, &listed);
        let numbers = numbers(&kind, words);
        let beneath = words.beneath.as_ref().map(|beneath| details(name, beneath, words));
        quote! { #this #numbers #beneath }
    });
    super::format_rust(
        "spec/words",
        &quote! {
            //! The words for libvirt's numbers, in both directions.
            #![allow(dead_code, reason = "not every enumeration is read in both directions")]
            use crate::answer::reply::Show;
            use serde_json::Value;
            use virt_sys as sys;

            /// The word of the pair with a number.
            fn word_of<T: Copy, const N: usize>(pairs: &[(i64, T); N], number: i64) -> Option<T> {
                pairs.iter().find(|(known, _)| *known == number).map(|(_, word)| *word)
            }
            #(#enums)*
        },
    )
}

/// What a key names by `domain-state`, or by `domain-state.reason` beneath it: what the words tell, and
/// the words. None where there is no such file.
#[must_use]
pub fn named(model: &Model, name: &str) -> Option<(String, Vec<Listed>)> {
    Some(match name.split_once('.') {
        None => {
            let words = model.words.get(name)?;
            (words.about.clone(), listed(words))
        }
        Some((file, beneath)) => {
            let words = model.words.get(file)?;
            (format!("{}: the {beneath}", words.about), listed_beneath(words))
        }
    })
}

fn enumeration(name: &str, about: &str, words: &[Listed]) -> TokenStream {
    let kind = format_ident!("{name}");
    let doc = format!(" {about}.");
    let texts: Vec<&String> = words.iter().map(|listed| &listed.word).collect();
    let variants: Vec<_> =
        texts.iter().map(|word| format_ident!("{}", variant_name(word))).collect();
    let docs = words.iter().map(|Listed { word, means, .. }| match means {
        Some(means) => format!(" {}.", crate::markup::plain(means).trim_end_matches('.')),
        None => format!(" `{word}`"),
    });
    quote! {
        #[doc = #doc]
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum #kind { #(#[doc = #docs] #variants),* }

        impl #kind {
            /// All words.
            pub const WORDS: &'static [&'static str] = &[#(#texts),*];

            /// The word.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { #(Self::#variants => #texts),* }
            }

            /// The meaning of a word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { #(#texts => Some(Self::#variants),)* _ => None }
            }
        }

        impl Show for #kind {
            fn text(&self) -> String {
                self.word().to_owned()
            }
            fn json(&self) -> Value {
                self.word().into()
            }
        }
    }
}

fn pairs(kind: &str, words: &[Word]) -> TokenStream {
    let kind = format_ident!("{kind}");
    let pairs = words.iter().filter_map(|word| {
        let constant = format_ident!("{}", word.constant.as_ref()?);
        let variant = format_ident!("{}", variant_name(&word.word));
        Some(quote! { (sys::#constant as i64, #kind::#variant) })
    });
    quote! { [#(#pairs),*] }
}

/// The numbers of an enumeration whose words have constants.
fn numbers(name: &str, words: &Words) -> Option<TokenStream> {
    if words.words.iter().all(|word| word.constant.is_none()) {
        return None;
    }
    let (kind, pairs) = (format_ident!("{name}"), pairs(name, &words.words));
    let count = words.words.iter().filter(|word| word.constant.is_some()).count();
    let unknown = words.unknown.as_ref().map(|word| format_ident!("{}", variant_name(word)));
    let from = match (&words.nothing, unknown) {
        (Some(nothing), Some(unknown)) => {
            let nothing = format_ident!("{nothing}");
            quote! {
                /// The word for a number; none for the number that stands for nothing.
                #[must_use]
                pub fn from_number(number: impl Into<i64>) -> Option<Self> {
                    let number = number.into();
                    if number == sys::#nothing as i64 {
                        return None;
                    }
                    Some(word_of(&Self::NUMBERS, number).unwrap_or(Self::#unknown))
                }
            }
        }
        (None, Some(unknown)) => quote! {
            /// The word for a number.
            #[must_use]
            pub fn from_number(number: impl Into<i64>) -> Self {
                word_of(&Self::NUMBERS, number.into()).unwrap_or(Self::#unknown)
            }
        },
        (_, None) => quote! {
            /// The word for a number, if it has one.
            #[must_use]
            pub fn from_number(number: impl Into<i64>) -> Option<Self> {
                word_of(&Self::NUMBERS, number.into())
            }
        },
    };
    Some(quote! {
        impl #kind {
            const NUMBERS: [(i64, Self); #count] = #pairs;

            #from

            /// The number for the word; none where that stands for unknown numbers.
            #[must_use]
            pub fn number(self) -> Option<i64> {
                Self::NUMBERS.iter().find(|(_, word)| *word == self).map(|(number, _)| *number)
            }
        }
    })
}

/// The words beneath those of an enumeration.
fn details(name: &str, beneath: &str, words: &Words) -> TokenStream {
    let (above, kind) = (words_type(name), words_type(&format!("{name}.{beneath}")));
    let about = format!("{}, in detail: the {beneath}", words.about);
    let this = enumeration(&kind, &about, &listed_beneath(words));
    let arms = words.words.iter().filter(|word| !word.details.is_empty()).map(|word| {
        let variant = format_ident!("{}", variant_name(&word.word));
        let pairs = pairs(&kind, &word.details);
        quote! { Self::#variant => word_of(&#pairs, number) }
    });
    let all = words.words.iter().all(|word| !word.details.is_empty())
        && words.unknown.as_ref().is_none_or(|word| words.words.iter().any(|w| w.word == *word));
    let rest = (!all).then(|| quote! { _ => None, });
    let (above, kind, method) =
        (format_ident!("{above}"), format_ident!("{kind}"), format_ident!("{beneath}"));
    let doc = format!(" The word for the number of the {beneath}.");
    quote! {
        #this
        impl #above {
            #[doc = #doc]
            #[must_use]
            pub fn #method(self, number: impl Into<i64>) -> #kind {
                let number = number.into();
                let known = match self { #(#arms,)* #rest };
                known.unwrap_or(#kind::Unknown)
            }
        }
    }
}
