//! What the kinds of option values mean to the emitters.

use crate::spec::Kind;

impl Kind {
    /// Tells whether help shows values of the kind as `<number>`.
    #[must_use]
    pub fn is_number(self) -> bool {
        matches!(
            self,
            Kind::Int
                | Kind::Uint
                | Kind::Ulong
                | Kind::UlongWrapping
                | Kind::Long
                | Kind::Size
                | Kind::Bandwidth
                | Kind::Seconds
        )
    }

    /// The kind's name in the spec and the catalogue.
    #[must_use]
    pub fn name(self) -> String {
        heck::ToKebabCase::to_kebab_case(format!("{self:?}").as_str())
    }

    /// The placeholder that the manual shows for a value.
    #[must_use]
    pub fn placeholder(self) -> &'static str {
        match self {
            Kind::Flag => "",
            Kind::Text => "TEXT",
            Kind::Domain => "DOMAIN",
            Kind::Network => "NETWORK",
            Kind::NetworkPort => "PORT",
            Kind::Pool => "POOL",
            Kind::PoolType => "TYPE",
            Kind::Volume => "VOLUME",
            Kind::Interface | Kind::HostInterface => "INTERFACE",
            Kind::Nwfilter => "NWFILTER",
            Kind::NwfilterBinding => "BINDING",
            Kind::NodeDevice => "DEVICE",
            Kind::Secret => "SECRET",
            Kind::Snapshot => "SNAPSHOT",
            Kind::Checkpoint => "CHECKPOINT",
            Kind::DeviceTarget => "TARGET",
            Kind::DeviceAlias => "ALIAS",
            Kind::Mac => "MAC",
            Kind::Uuid => "UUID",
            Kind::Uri => "URI",
            Kind::File | Kind::XmlFile => "FILE",
            Kind::Directory => "DIRECTORY",
            Kind::Xml => "XML",
            Kind::Xpath => "XPATH",
            Kind::Arch => "ARCH",
            Kind::Machine => "MACHINE",
            Kind::VirtType => "TYPE",
            Kind::Emulator => "PATH",
            Kind::Event => "EVENT",
            Kind::Key => "KEY",
            Kind::CommandName => "COMMAND",
            Kind::Int | Kind::Uint | Kind::Ulong | Kind::UlongWrapping | Kind::Long => "NUMBER",
            Kind::Size | Kind::SizeText => "SIZE",
            Kind::Bandwidth => "BANDWIDTH",
            Kind::Seconds => "SECONDS",
            Kind::Choice => "WORD",
            Kind::ChoiceList => "WORDS",
            Kind::List => "LIST",
            Kind::FdList => "FDS",
            Kind::CpuList => "CPULIST",
        }
    }
}
