//! What stands in the place of the program: the names that generated code uses of it.

pub use constants::*;

/// What generated code calls the parameters of libvirt.
pub mod libvirt {
    /// A value of a parameter.
    #[derive(Debug)]
    #[allow(missing_docs)]
    pub enum Param {
        Int(i32),
        Uint(u32),
        Long(i64),
        Ulong(u64),
        Boolean(bool),
        Text(String),
    }

    impl Param {
        /// A number in the narrowest type that holds it.
        pub fn fitting(value: u64) -> Param {
            u32::try_from(value).map_or(Param::Ulong(value), Param::Uint)
        }
    }

    /// Named values.
    #[derive(Debug, Default)]
    pub struct Params(pub Vec<(String, Param)>);

    impl Params {
        /// Adds a value.
        pub fn push(&mut self, name: &str, value: Param) {
            self.0.push((name.to_owned(), value));
        }
    }
}

/// The constants of libvirt that the kitchen sink speaks of.
#[allow(missing_docs)]
mod constants {
    pub const VIR_CONFIG: u32 = 1;
    pub const VIR_LIVE: u32 = 2;
    pub const VIR_ACTIVE: u32 = 4;
    pub const VIR_INACTIVE: u32 = 8;
    pub const VIR_TITLE: u32 = 0x10;
    pub const VIR_BOTH: u32 = 0x20;
    pub const VIR_ACPI: u32 = 0x40;
    pub const VIR_AGENT: u32 = 0x80;
    pub const VIR_SLOW: u32 = 0x100;
    pub const VIR_STATS_STATE: u32 = 1;
    pub const VIR_STATS_CPU: u32 = 2;
    pub const VIR_ALG_ZERO: u32 = 0;
    pub const VIR_ALG_DOD: u32 = 2;
    pub const VIR_SOUL_LIGHT: u32 = 0;
    pub const VIR_SOUL_HEAVY: u32 = 7;
}

/// What generated dispatch takes of answers.
pub mod answer {
    /// What generated dispatch calls an error; the handlers here have none.
    pub mod error {
        /// A handler's result.
        pub type Result<T> = std::result::Result<T, std::convert::Infallible>;
    }

    /// What generated dispatch calls an answer.
    pub mod reply {
        /// What a handler was given, as text.
        pub type Reply = String;

        /// What a handler answers with.
        pub trait IntoReply {
            /// The answer.
            fn into_reply(self) -> Reply;
        }

        impl IntoReply for String {
            fn into_reply(self) -> Reply {
                self
            }
        }
    }
}

/// What generated dispatch takes of the states to which commands lead.
pub mod families {
    /// Objects here are in the state that is their name.
    pub mod state {
        use crate::answer::error::Result;
        use crate::answer::reply::Reply;
        use crate::session::Session;
        use crate::session::lookup::Domain;
        pub use virsh_args::State;

        /// A state with when a command leads to it.
        #[derive(Debug)]
        #[allow(missing_docs)]
        pub struct Lead {
            pub state: State,
            pub with: &'static [&'static str],
            pub without: &'static [&'static str],
        }

        /// Tells to which states the command leads, and whether the object has the name of one.
        ///
        /// # Errors
        /// None.
        pub fn is_reached(_: &mut Session, object: &Domain, leads: &[Lead]) -> Result<bool> {
            Ok(leads.iter().any(|lead| {
                object.0 == format!("{}{:?}{:?}", lead.state.word(), lead.with, lead.without)
            }))
        }

        /// Runs the handler unless it is so already, with what `is_so` takes note of.
        ///
        /// # Errors
        /// None.
        pub fn unless<N: Default>(
            session: &mut Session,
            is_so: impl Fn(&mut Session, &mut N) -> Result<bool>,
            run: impl FnOnce(&mut Session, &mut N) -> Result<Reply>,
        ) -> Result<Reply> {
            let mut noted = N::default();
            if is_so(session, &mut noted)? {
                session.push("already");
                return Ok(String::new());
            }
            run(session, &mut noted)
        }
    }
}

/// How handlers are called, as in the program.
#[path = "../../../runtime/src/tools/handler.rs"]
pub mod handler;

/// What generated dispatch takes of the tools.
pub mod tools {
    pub use super::handler;
}

/// What generated dispatch calls a session.
pub mod session {
    /// The names of the handlers that ran.
    pub type Session = Vec<&'static str>;

    /// What generated dispatch takes from look-up; here the names of the objects.
    pub mod lookup {
        /// The names that were to be found, each with its option.
        #[derive(Debug, Default)]
        pub struct Found(pub Vec<(&'static str, Domain)>);

        /// A domain, of which there is only the name.
        #[derive(Debug, PartialEq)]
        pub struct Domain(pub String);

        /// A volume, which is in a pool that no handler gets with it.
        pub type StorageVol = Domain;

        /// A binding of a network filter.
        pub type NwfilterBinding = Domain;

        /// A domain that the handler looks up itself.
        pub type Later = Domain;

        /// A snapshot of a domain.
        pub type Snapshot = Domain;

        impl Found {
            /// The object of a required option.
            ///
            /// # Errors
            /// None; the option must have been found.
            pub fn one<T>(&self, option: &str) -> crate::answer::error::Result<&Domain> {
                Ok(&self.0.iter().find(|(name, _)| *name == option).expect(option).1)
            }
        }
    }
}

impl virsh_args::bind::Finder for session::lookup::Found {
    type Error = virsh_args::BindError;

    fn find(
        &mut self,
        option: &'static virsh_args::OptionDef,
        name: &str,
    ) -> Result<(), Self::Error> {
        self.0.push((option.name, session::lookup::Domain(name.to_owned())));
        Ok(())
    }

    fn later(&mut self, option: &'static virsh_args::OptionDef, name: &str) {
        self.0.push((option.name, session::lookup::Domain(name.to_owned())));
    }

    fn find_current(&mut self, option: &'static virsh_args::OptionDef) -> Result<(), Self::Error> {
        self.find(option, "(now)")
    }

    fn exists(&mut self, _: virsh_args::Meaning, name: &str) -> Result<bool, Self::Error> {
        Ok(name == "taken")
    }
}
