//! Emits what completion and hints need: the scripts of the shells, which ask the program, and
//! the tables with which the program answers, beside those of the commands.

use crate::model::Model;
use crate::spec::{Program, ValueType};
use quote::quote;
use tera::{Context, Tera};

/// The scripts: where each one goes, and its template.
const SCRIPTS: [(&str, &str); 3] = [
    ("generated/completions/virsh.bash", include_str!("../../templates/virsh.bash")),
    ("generated/completions/_virsh", include_str!("../../templates/_virsh")),
    ("generated/completions/virsh.fish", include_str!("../../templates/virsh.fish")),
];

/// Emits the scripts, each with its path from the repository's root.
pub fn scripts(program: &Program) -> impl Iterator<Item = (&'static str, String)> {
    let mut context = Context::new();
    context.insert("program", &program.name);
    SCRIPTS.into_iter().map(move |(path, template)| {
        let script = Tera::one_off(template, &context, false);
        (path, script.unwrap_or_else(|error| panic!("the template of {path} is wrong: {error:?}")))
    })
}

/// Emits the tables.
#[must_use]
pub fn tables(model: &Model) -> String {
    let mut meanings = Vec::new();
    for command in model.commands() {
        for option in &command.options {
            for choice in &option.choices {
                let Some(help) = &choice.help else { continue };
                let help = crate::markup::plain(help);
                meanings.push(((command.name(), option.name.as_str(), choice.word.as_str()), help));
            }
        }
    }
    meanings.sort();
    let meanings = meanings.iter().map(|((command, option, word), help)| {
        quote! { ((#command, #option, #word), #help) }
    });
    let mut others: Vec<(&str, String)> = Vec::new();
    for other in &model.program.other_words {
        let means = crate::markup::quoted(&other.means);
        others.extend(other.words.iter().map(|word| (word.as_str(), means.clone())));
    }
    others.sort();
    let others = others.iter().map(|(word, means)| quote! { (#word, #means) });
    let options = &model.program.options;
    let choices = options.iter().filter(|option| !option.choices.is_empty()).map(|option| {
        let (long, words) = (&option.long, &option.choices);
        quote! { (#long, &[#(#words),*]) }
    });
    let files = options.iter().filter(|option| option.kind == Some(ValueType::File));
    let files = files.map(|option| &option.long);
    super::format_rust(
        "spec/",
        &quote! {
            //! What completion and hints know beside the tables of the commands.

            /// What the words mean that an option may have as its value, by command, option, word.
            static MEANINGS: &[((&str, &str, &str), &str)] = &[#(#meanings),*];

            /// What a word means as the value of an option; empty where the spec does not say.
            #[must_use]
            pub fn choice_help(command: &str, option: &str, word: &str) -> &'static str {
                let found = MEANINGS.binary_search_by_key(&(command, option, word), |entry| entry.0);
                found.map_or("", |index| MEANINGS[index].1)
            }

            /// What words of other programs are here, which are no commands, sorted by the words.
            pub static OTHER_WORDS: &[(&str, &str)] = &[#(#others),*];

            /// The words that global options may have as their values, by the long name.
            pub static GLOBAL_CHOICES: &[(&str, &[&str])] = &[#(#choices),*];

            /// The global options that take the name of a file, by the long name.
            pub static GLOBAL_FILES: &[&str] = &[#(#files),*];
        },
    )
}
