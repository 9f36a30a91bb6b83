//! Emits the dispatch: the handlers' modules and one exhaustive match that calls them.

use crate::model::checks;
use crate::model::{Command, Model, Opt};
use crate::spec::{LeadCase, LeadsTo};
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
        let objects: Vec<TokenStream> = objects.collect();
        let run = quote! { handler::call(#module::run, session, (#(#objects,)*), &args) };
        match &command.source.leads_to {
            None => quote! { Command::#variant(args) => #run },
            Some(LeadsTo::Own(_)) => quote! {
                Command::#variant(args) => state::unless(
                    session,
                    |session, noted| #module::is_so(session, #(#objects,)* &args, noted),
                    |session, noted| #module::run(session, #(#objects,)* &args, noted)
                        .map(IntoReply::into_reply),
                )
            },
            Some(leads_to) => {
                let (object, leads) = (objects.last(), leads_to.cases());
                let leads = leads.iter().map(lead);
                quote! {
                    Command::#variant(args) => state::unless(
                        session,
                        |session, ()| state::is_reached(session, #object, &[#(#leads),*]),
                        |session, ()| #run,
                    )
                }
            }
        }
    });
    let gone = model.commands().filter(|command| command.leaves_nothing()).map(Command::name);
    super::format_seen_rust(
        "spec",
        &quote! {
            //! Calls the handler of each command; a command without a handler does not compile.
            use crate::answer::error::Result;
            use crate::answer::reply::{IntoReply, Reply};
            use crate::families::state::{self, Lead, State};
            use crate::session::Session;
            use crate::session::lookup::{self, Found};
            use crate::tools::handler;
            use virsh_generated::Command;
            #(#modules)*

            /// The commands that leave no object of the name that they are given.
            pub const LEAVE_NOTHING: &[&str] = &[#(#gone),*];

            /// Runs a command's handler, which gets the objects that were found in the order of
            /// the checks.
            #[rustfmt::skip]
            pub fn run(session: &mut Session, found: &Found, command: Command) -> Result<Reply> {
                match command { #(#arms),* }
            }
        },
    )
}

/// A state with when the command leads to it.
fn lead(case: &LeadCase) -> TokenStream {
    let state = format_ident!("{}", format!("{:?}", case.state));
    let (with, without) = (case.with.iter(), case.without.iter());
    quote! { Lead { state: State::#state, with: &[#(#with),*], without: &[#(#without),*] } }
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
        quote! { &found.all::<lookup::#kind>(#name)[..] }
    } else if command.needs(option) {
        quote! { found.one::<lookup::#kind>(#name)? }
    } else {
        quote! { found.optional::<lookup::#kind>(#name) }
    })
}
