//! What the types of values mean to the emitters.

use crate::spec::Kind;

impl Kind {
    /// Tells whether help shows values of the type as `<number>`.
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

    /// The type's name in the spec and the catalogue.
    #[must_use]
    pub fn name(self) -> String {
        heck::ToKebabCase::to_kebab_case(format!("{self:?}").as_str())
    }

    /// The placeholder that the manual shows for a value.
    #[must_use]
    pub fn placeholder(self) -> &'static str {
        match self {
            Kind::Flag => "",
            Kind::Text | Kind::Verbatim => "TEXT",
            Kind::Uri => "URI",
            Kind::File | Kind::XmlFile | Kind::HostFile => "FILE",
            Kind::Directory | Kind::HostDirectory => "DIRECTORY",
            Kind::Xml | Kind::XmlOrFile => "XML",
            Kind::Xpath => "XPATH",
            Kind::Int | Kind::Uint | Kind::Ulong | Kind::UlongWrapping | Kind::Long => "NUMBER",
            Kind::Size => "SIZE",
            Kind::Bandwidth => "BANDWIDTH",
            Kind::Seconds => "SECONDS",
            Kind::Choice => "WORD",
            Kind::ChoiceList => "WORDS",
            Kind::List => "LIST",
            Kind::FdList => "FDS",
            Kind::CpuList => "CPULIST",
            Kind::Record => "FIELDS",
        }
    }
}
