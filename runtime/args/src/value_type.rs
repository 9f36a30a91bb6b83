//! The types of values.

crate::plain::plain! {
    /// What stands between the commas of a value that is a list, so that completion goes on behind each.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[cfg_attr(feature = "spec", derive(serde::Deserialize, schemars::JsonSchema))]
    #[cfg_attr(feature = "spec", serde(rename_all = "kebab-case"))]
    pub enum Commas {
        /// Words, each once.
        Words,
        /// Numbers and ranges of them, `0-3,5`, of which some may be excepted, `^2`.
        Numbers,
        /// A name, then a number, and so on: `/dev/sda,100,/dev/sdb,200`.
        Pairs,
    }
}

crate::plain::plain! {
    /// How the value of an option is read: its parser, its error, the type that handlers get.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    #[cfg_attr(feature = "spec", derive(serde::Deserialize, schemars::JsonSchema))]
    #[cfg_attr(feature = "spec", serde(rename_all = "kebab-case"))]
    pub enum ValueType {
        /// No value: present or absent.
        Flag,
        /// Text without a further meaning.
        Text,
        /// The path of a file of the user's machine, which may be any bytes.
        File,
        /// The path of a file of the user's machine that holds XML.
        XmlFile,
        /// The path of a directory of the user's machine.
        Directory,
        /// The path of a file of the hypervisor's machine, which libvirt takes as text.
        HostFile,
        /// The path of a directory of the hypervisor's machine.
        HostDirectory,
        /// XML, or the path of a file of the user's machine that holds it.
        XmlOrFile,
        /// Any bytes, passed on as they are.
        Verbatim,
        /// XML.
        Xml,
        /// An XPath expression.
        Xpath,
        /// A URI.
        Uri,
        /// A signed 32-bit number.
        Int,
        /// An unsigned 32-bit number.
        Uint,
        /// An unsigned 64-bit number.
        Ulong,
        /// An unsigned 64-bit number for which a negative one wraps around.
        UlongWrapping,
        /// A signed 64-bit number.
        Long,
        /// A scaled size.
        Size,
        /// A bandwidth of a block job.
        Bandwidth,
        /// A number of seconds from 1 to 2147483.
        Seconds,
        /// One of the listed words.
        Choice,
        /// Comma-separated words of the listed ones.
        ChoiceList,
        /// Comma-separated words.
        List,
        /// Comma-separated numbers of open file descriptors, checked when they are used.
        FdList,
        /// A list of CPUs.
        CpuList,
        /// Fields in order, or with keys.
        Record,
    }
}

impl ValueType {
    /// Tells whether help shows values of the type as `<number>`.
    #[must_use]
    pub fn is_number(self) -> bool {
        use ValueType::{Bandwidth, Int, Long, Seconds, Size, Uint, Ulong, UlongWrapping};
        matches!(self, Int | Uint | Ulong | UlongWrapping | Long | Size | Bandwidth | Seconds)
    }

    /// What stands between the commas of values of the type, if they are lists.
    #[must_use]
    pub fn commas(self) -> Option<Commas> {
        match self {
            ValueType::ChoiceList | ValueType::List => Some(Commas::Words),
            ValueType::CpuList | ValueType::FdList => Some(Commas::Numbers),
            _ => None,
        }
    }

    /// Tells whether any bytes are a value of the type, so that its parser refuses none.
    #[must_use]
    pub fn is_any_bytes(self) -> bool {
        use ValueType::{Directory, File, Flag, Verbatim, XmlFile};
        matches!(self, Flag | File | XmlFile | Directory | Verbatim)
    }

    /// Tells whether any text is a value of the type, so that its parser refuses only what is none.
    #[must_use]
    pub fn is_any_text(self) -> bool {
        use ValueType::{HostDirectory, HostFile, Text, Uri, Xml, Xpath};
        matches!(self, Text | HostFile | HostDirectory | Xml | Xpath | Uri)
    }

    /// Tells whether only what a value names can tell which words there are, and not its type.
    #[must_use]
    pub fn is_free_text(self) -> bool {
        use ValueType::{List, Text, Uri, Verbatim, Xml, Xpath};
        matches!(self, Text | Verbatim | List | Uri | Xml | Xpath)
    }

    /// Tells whether a value is the path of a file, of whichever machine.
    #[must_use]
    pub fn is_file(self) -> bool {
        matches!(self, ValueType::HostFile | ValueType::XmlOrFile) || self.is_own_file()
    }

    /// Tells whether a value is the path of a directory, of whichever machine.
    #[must_use]
    pub fn is_directory(self) -> bool {
        matches!(self, ValueType::Directory | ValueType::HostDirectory)
    }

    /// Tells whether a value is the path of a file of the user's machine.
    #[must_use]
    pub fn is_own_file(self) -> bool {
        matches!(self, ValueType::File | ValueType::XmlFile)
    }
}
