//! What the types of values are called, for people and programs.

use virsh_args::ValueType;

/// The type's name in the spec and the catalogue.
#[must_use]
pub fn name(of: ValueType) -> String {
    heck::ToKebabCase::to_kebab_case(format!("{of:?}").as_str())
}

/// The placeholder that the manual shows for a value.
#[must_use]
pub fn placeholder(of: ValueType) -> &'static str {
    match of {
        ValueType::Flag => "",
        ValueType::Text | ValueType::Verbatim => "TEXT",
        ValueType::Uri => "URI",
        ValueType::File | ValueType::XmlFile | ValueType::HostFile => "FILE",
        ValueType::Directory | ValueType::HostDirectory => "DIRECTORY",
        ValueType::Xml | ValueType::XmlOrFile => "XML",
        ValueType::Xpath => "XPATH",
        ValueType::Int
        | ValueType::Uint
        | ValueType::Ulong
        | ValueType::UlongWrapping
        | ValueType::Long => "NUMBER",
        ValueType::Size => "SIZE",
        ValueType::Bandwidth => "BANDWIDTH",
        ValueType::Seconds => "SECONDS",
        ValueType::Choice => "WORD",
        ValueType::ChoiceList => "WORDS",
        ValueType::List => "LIST",
        ValueType::FdList => "FDS",
        ValueType::CpuList => "CPULIST",
        ValueType::Record => "FIELDS",
    }
}
