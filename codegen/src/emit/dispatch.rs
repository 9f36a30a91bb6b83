//! Emits the dispatch: the handlers' modules and one exhaustive match that calls them.

use crate::model::checks;
use crate::model::{Command, Model, Opt};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use virsh_args::Check;

/// Emits the file that the runtime takes in as its `dispatch` module.
#[must_use]
pub fn emit(model: &Model) -> String {
    // In rustfmt's order, which looks at this part of the file.
    let mut commands: Vec<_> = model.commands().collect();
    commands.sort_by_key(|command| command.module());
    let modules = commands.iter().map(|command| {
        let path = format!("../runtime/src/commands/{}/{}.rs", command.group, command.module());
        let module = format_ident!("{}", command.module());
        quote! { #[path = #path] mod #module; }
    });
    let arms = model.commands().map(|command| -> TokenStream {
        let (variant, module) =
            (format_ident!("{}", command.variant()), format_ident!("{}", command.module()));
        let objects = checks::found(&command.checks).filter_map(|name| {
            let option = command.options.iter().find(|option| option.name == name)?;
            if command.checks.contains(&Check::Later(name)) {
                return Some(quote! { found.one::<lookup::Later>(#name)? });
            }
            object(option, command).filter(|_| !only_places(option, command))
        });
        quote! { Command::#variant(args) => #module::run(session, #(#objects,)* &args).map(IntoReply::into_reply) }
    });
    super::format_seen_rust(
        "spec",
        &quote! {
            //! Calls the handler of each command; a command without a handler does not compile.
            use crate::answer::error::Result;
            use crate::answer::reply::{IntoReply, Reply};
            use crate::session::Session;
            use crate::session::lookup::{self, Found};
            use virsh_generated::Command;
            #(#modules)*

            /// Runs a command's handler, which gets the objects that were found in the order of
            /// the checks.
            #[rustfmt::skip]
            pub fn run(session: &mut Session, found: &Found, command: Command) -> Result<Reply> {
                match command { #(#arms),* }
            }
        },
    )
}

/// Tells whether an operand that may be left out only says where a required one is found: the
/// handler has no use for it.
fn only_places(option: &Opt, command: &Command) -> bool {
    let of_it = |part: &Opt| part.within.as_deref() == Some(&option.name);
    let mut parts = command.options.iter().filter(|part| part.required && part.is_found());
    !option.required && parts.any(of_it)
}

/// The object that a handler gets for an option, out of those that were found.
fn object(option: &Opt, command: &Command) -> Option<TokenStream> {
    let (name, kind) = (&option.name, format_ident!("{}", option.found_type()?));
    Some(if option.repeated {
        quote! { &found.all::<lookup::#kind>(#name) }
    } else if command.needs(option) {
        quote! { found.one::<lookup::#kind>(#name)? }
    } else {
        quote! { found.optional::<lookup::#kind>(#name) }
    })
}
