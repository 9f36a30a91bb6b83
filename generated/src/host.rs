// Generated from spec/host by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `host`: tables and argument types.
#![allow(unused_imports, reason = "not every group uses every type")]
#![allow(clippy::needless_update, reason = "a table may say everything of a record")]
use clap::ArgMatches;
use virsh_args::{
    Bandwidth, Bounds, By, Check, ChoiceValue, CommandDef, Commas, CpuList, Detail,
    Empty, FdList, Lists, Meaning, Numbers, ObjectKind, Offers, OldSpelling, OptionDef,
    Secrecy, Signed, SignedSize, ValueType, When, WordOrNumber, XmlOrFile,
};
use virsh_args::take;
use virsh_args::values::{
    FieldBy, FieldCheck, FieldDef, FieldType, RawRecord, RecordDef, RecordValue,
};
use std::ffi::OsString;
use std::path::PathBuf;
/// The table of `allocpages`.
pub(crate) const ALLOCPAGES: CommandDef = CommandDef {
    name: "allocpages",
    group: "host",
    summary: "Change the size of a pool of huge pages",
    description: "Makes the host's pool of pages of --pagesize hold --pagecount pages, which may be fewer than before and so free some. With --add, that many pages are added to the pool instead.\n    --cellno changes the pool of a single NUMA cell, --all the pools of all cells.",
    options: &[
        OptionDef {
            name: "pagesize",
            value: ValueType::Size,
            of: Some(Meaning::PageSize),
            number: true,
            required: true,
            help: "Size of the pages, in KiB unless it has a suffix",
            details: &[Detail::Unit(1024), Detail::Largest(4294967295)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pagecount",
            value: ValueType::Ulong,
            number: true,
            required: true,
            help: "Number of pages",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cellno",
            value: ValueType::Int,
            of: Some(Meaning::NumaCell),
            number: true,
            help: "NUMA cell whose pool is changed",
            details: &[Detail::Without("the whole host")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "add",
            help: "Add the pages to the pool instead of setting its size",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "all",
            help: "Change the pools of all NUMA cells",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "all",
            b: "cellno",
            when: When::Always,
            error: None,
        },
        Check::Read {
            option: "cellno",
            error: None,
        },
        Check::Read {
            option: "pagesize",
            error: None,
        },
        Check::Read {
            option: "pagecount",
            error: None,
        },
    ],
    answers: true,
    rules: &["--all and --cellno exclude each other."],
    examples: &[
        (
            "allocpages 2M 512 --cellno 0",
            "Sizes cell 0's pool of 2 MiB pages to 512 pages.",
        ),
        ("allocpages 2M 64 --add --all", "Adds 64 pages of 2 MiB on every cell."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `allocpages`: change the size of a pool of huge pages.
#[derive(Debug, Clone, PartialEq)]
pub struct AllocpagesArgs {
    /// Size of the pages, in KiB unless it has a suffix.
    pub pagesize: u32,
    /// Number of pages.
    pub pagecount: u64,
    /// NUMA cell whose pool is changed.
    pub cellno: i32,
    /// Add the pages to the pool instead of setting its size.
    pub add: bool,
    /// Change the pools of all NUMA cells.
    pub all: bool,
}
impl AllocpagesArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pagesize: take::required_number::<u64, u32>(matches, "pagesize")?,
            pagecount: take::required(matches, "pagecount")?,
            cellno: matches.remove_one("cellno").unwrap_or(-1),
            add: take::flag(matches, "add"),
            all: take::flag(matches, "all"),
        })
    }
}
/// The table of `capabilities`.
pub(crate) const CAPABILITIES: CommandDef = CommandDef {
    name: "capabilities",
    group: "host",
    summary: "Print the capabilities of the host and the hypervisor",
    description: "Prints an XML document that describes what the connected hypervisor can do: the host's CPU and its features, the NUMA topology where it is known, and a section for each kind of guest that can be run. The format is described at https://libvirt.org/formatcaps.html.",
    options: &[
        OptionDef {
            name: "xpath",
            value: ValueType::Xpath,
            named_only: true,
            empty: Empty::SilentFailure,
            help: "Print only what the XPath expression selects",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wrap",
            help: "Wrap what the XPath expression selects in one root element, instead of one document for each node",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "xpath",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("capabilities", "Prints the document."),
        ("capabilities --xpath //host/cpu/model", "Prints the model of the host's CPU."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `capabilities`: print the capabilities of the host and the hypervisor.
#[derive(Debug, Clone, PartialEq)]
pub struct CapabilitiesArgs {
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl CapabilitiesArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `cpu-baseline`.
pub(crate) const CPU_BASELINE: CommandDef = CommandDef {
    name: "cpu-baseline",
    group: "host",
    summary: "Compute a CPU that all given host CPUs can provide",
    description: "Prints a CPU definition that every host CPU in --file supports. The host CPUs are all <cpu> elements found in the file, which may hold a series of such elements, or even a series of complete documents as capabilities prints them. hypervisor-cpu-baseline computes a CPU that a certain hypervisor can provide.\n    Features that belong to the CPU model are not listed, unless --features is given.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File with the host CPUs in XML",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "features",
            help: "List the features that the CPU model implies as well",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "migratable",
            help: "Leave out features that block migration",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "cpu-baseline hosts.xml --migratable",
            "Prints a CPU for guests that move between the hosts in hosts.xml.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `cpu-baseline`: compute a CPU that all given host CPUs can provide.
#[derive(Debug, Clone, PartialEq)]
pub struct CpuBaselineArgs {
    /// File with the host CPUs in XML.
    pub file: PathBuf,
    /// List the features that the CPU model implies as well.
    pub features: bool,
    /// Leave out features that block migration.
    pub migratable: bool,
}
impl CpuBaselineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            features: take::flag(matches, "features"),
            migratable: take::flag(matches, "migratable"),
        })
    }
}
/// The table of `cpu-compare`.
pub(crate) const CPU_COMPARE: CommandDef = CommandDef {
    name: "cpu-compare",
    group: "host",
    summary: "Compare a CPU definition with the host's CPU",
    description: "Says whether the host's CPU provides the CPU defined in --file: whether both are identical, the host's is a superset, or they are incompatible, which counts as failure. With --error, incompatible CPUs are reported as an error that names the missing features.\n    The file holds the <cpu> element of a host CPU as capabilities prints it, or of a guest CPU: from a domain's XML, or made from the host CPU model that domcapabilities prints. Complete documents of these kinds are accepted too: the CPU definition is taken from a domain's XML, from capabilities or from domain capabilities. hypervisor-cpu-compare compares with what a certain hypervisor provides. Guest CPUs are described at https://libvirt.org/formatdomain.html#elementsCPU.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File with the CPU definition in XML",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "error",
            help: "Fail with the reason when the CPUs are incompatible",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "validate",
            help: "Check the XML against the schema first",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    keys: &["result"],
    examples: &[
        (
            "cpu-compare cpu.xml --error",
            "Says why the host cannot provide the CPU in cpu.xml, if so.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `cpu-compare`: compare a CPU definition with the host's CPU.
#[derive(Debug, Clone, PartialEq)]
pub struct CpuCompareArgs {
    /// File with the CPU definition in XML.
    pub file: PathBuf,
    /// Fail with the reason when the CPUs are incompatible.
    pub error: bool,
    /// Check the XML against the schema first.
    pub validate: bool,
}
impl CpuCompareArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            error: take::flag(matches, "error"),
            validate: take::flag(matches, "validate"),
        })
    }
}
/// The table of `cpu-models`.
pub(crate) const CPU_MODELS: CommandDef = CommandDef {
    name: "cpu-models",
    group: "host",
    summary: "List the CPU models of an architecture",
    description: "Lists the CPU models that libvirt knows for the architecture, one a line. Whether a guest can use a model on this host depends on the hypervisor: domcapabilities tells. Where libvirt keeps no list of models, a sentence says that all are accepted, unless --quiet is given, and the list for programs is empty; then the hypervisor alone decides.",
    options: &[
        OptionDef {
            name: "arch",
            value: ValueType::Text,
            of: Some(Meaning::Arch),
            required: true,
            help: "Architecture, such as x86_64",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "arch",
            error: None,
        },
    ],
    answers: true,
    keys: &["model"],
    examples: &[("cpu-models x86_64", "Lists the models for x86_64.")],
    ..CommandDef::NONE
};
/// Arguments of `cpu-models`: list the CPU models of an architecture.
#[derive(Debug, Clone, PartialEq)]
pub struct CpuModelsArgs {
    /// Architecture, such as x86_64.
    pub arch: String,
}
impl CpuModelsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            arch: take::required(matches, "arch")?,
        })
    }
}
/// The table of `domcapabilities`.
pub(crate) const DOMCAPABILITIES: CommandDef = CommandDef {
    name: "domcapabilities",
    group: "host",
    summary: "Print what domains of a kind can use on this host",
    description: "Prints an XML document with the capabilities of an emulator for domains: for instance whether a guest of this architecture could use VFIO. It helps when a new domain is planned.\n    Which options are needed, and what is taken where they are missing, depends on the hypervisor. With QEMU, give --virttype as qemu or kvm and with it either --emulatorbin or --arch to learn about the default machine; --machine picks another one.\n    The values are those of an existing domain, or those that capabilities offers:\n    - --virttype: the type attribute of <domain>, or of a <guest>'s domain.\n    - --emulatorbin: the <emulator> element.\n    - --arch: the arch attribute of <type> within <os>, or the name of an <arch>.\n    - --machine: the machine attribute of <type> within <os>, or one of the machines listed for the architecture and type.",
    options: &[
        OptionDef {
            name: "virttype",
            value: ValueType::Text,
            of: Some(Meaning::VirtType),
            help: "Virtualization type, as in the domain's type attribute",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "emulatorbin",
            value: ValueType::Text,
            of: Some(Meaning::Emulator),
            help: "Path of the emulator, as in the domain's emulator element",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "arch",
            value: ValueType::Text,
            of: Some(Meaning::Arch),
            help: "Architecture of the guest",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "machine",
            value: ValueType::Text,
            of: Some(Meaning::Machine),
            help: "Machine type of the guest",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xpath",
            value: ValueType::Xpath,
            named_only: true,
            empty: Empty::SilentFailure,
            help: "Print only what the XPath expression selects",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wrap",
            help: "Wrap what the XPath expression selects in one root element, instead of one document for each node",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disable-deprecated-features",
            help: "List features that are deprecated as disabled in the host's CPU model",
            details: &[Detail::Since("11.0")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "expand-cpu-features",
            help: "List the features that the host's CPU model implies as well",
            details: &[Detail::Since("12.2")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "supported-cpu-features",
            help: "List all features that are supported in the host's CPU model, not only those that are on by default",
            details: &[Detail::Since("12.5")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "xpath",
            error: None,
        },
        Check::Read {
            option: "virttype",
            error: None,
        },
        Check::Read {
            option: "emulatorbin",
            error: None,
        },
        Check::Read {
            option: "arch",
            error: None,
        },
        Check::Read {
            option: "machine",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "domcapabilities --virttype kvm --arch x86_64",
            "Prints what KVM guests can use on their default machine.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domcapabilities`: print what domains of a kind can use on this host.
#[derive(Debug, Clone, PartialEq)]
pub struct DomcapabilitiesArgs {
    /// Virtualization type, as in the domain's type attribute.
    pub virttype: Option<String>,
    /// Path of the emulator, as in the domain's emulator element.
    pub emulatorbin: Option<String>,
    /// Architecture of the guest.
    pub arch: Option<String>,
    /// Machine type of the guest.
    pub machine: Option<String>,
    /// List features that are deprecated as disabled in the host's CPU model.
    pub disable_deprecated_features: bool,
    /// List the features that the host's CPU model implies as well.
    pub expand_cpu_features: bool,
    /// List all features that are supported in the host's CPU model, not only those that are on by default.
    pub supported_cpu_features: bool,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl DomcapabilitiesArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            virttype: matches.remove_one("virttype"),
            emulatorbin: matches.remove_one("emulatorbin"),
            arch: matches.remove_one("arch"),
            machine: matches.remove_one("machine"),
            disable_deprecated_features: take::flag(
                matches,
                "disable-deprecated-features",
            ),
            expand_cpu_features: take::flag(matches, "expand-cpu-features"),
            supported_cpu_features: take::flag(matches, "supported-cpu-features"),
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `freecell`.
pub(crate) const FREECELL: CommandDef = CommandDef {
    name: "freecell",
    group: "host",
    summary: "Print the free memory of the machine or of NUMA cells",
    description: "Prints the free memory of the whole machine. With --cellno it is that of one NUMA cell, with --all that of every cell, followed by their total, which -q leaves out.",
    options: &[
        OptionDef {
            name: "cellno",
            value: ValueType::Int,
            of: Some(Meaning::NumaCell),
            number: true,
            help: "NUMA cell whose free memory is printed",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "all",
            help: "Print the free memory of all NUMA cells and their total",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "all",
            b: "cellno",
            when: When::Always,
            error: None,
        },
        Check::Read {
            option: "cellno",
            error: None,
        },
    ],
    answers: true,
    keys: &["free", "cell"],
    rules: &["--all and --cellno exclude each other."],
    examples: &[
        ("freecell --all", "Prints the free memory of each cell and the total."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `freecell`: print the free memory of the machine or of NUMA cells.
#[derive(Debug, Clone, PartialEq)]
pub struct FreecellArgs {
    /// NUMA cell whose free memory is printed.
    pub cellno: Option<i32>,
    /// Print the free memory of all NUMA cells and their total.
    pub all: bool,
}
impl FreecellArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            cellno: matches.remove_one("cellno"),
            all: take::flag(matches, "all"),
        })
    }
}
/// The table of `freepages`.
pub(crate) const FREEPAGES: CommandDef = CommandDef {
    name: "freepages",
    group: "host",
    summary: "Print the number of free pages of NUMA cells",
    description: "Prints how many pages of --pagesize are free on the NUMA cell --cellno. With --all, it prints the number for every cell and every page size, or for every cell and the one --pagesize. Without --all, both the cell and the size are needed.",
    options: &[
        OptionDef {
            name: "cellno",
            value: ValueType::Int,
            of: Some(Meaning::NumaCell),
            number: true,
            help: "NUMA cell whose pages are counted",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: -1,
                        max: u64::MAX,
                        error: "cell number must be non-negative integer or -1",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pagesize",
            value: ValueType::Size,
            of: Some(Meaning::PageSize),
            number: true,
            help: "Size of the pages, in KiB unless it has a suffix",
            details: &[Detail::Unit(1024), Detail::Largest(4194303)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "all",
            help: "Count the pages on all NUMA cells",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "all",
            b: "cellno",
            when: When::Always,
            error: None,
        },
        Check::Read {
            option: "pagesize",
            error: None,
        },
        Check::Read {
            option: "cellno",
            error: None,
        },
        Check::AtLeastOne {
            any_of: &["all", "cellno"],
            error: Some("missing cellno argument"),
        },
        Check::AtLeastOne {
            any_of: &["all", "pagesize"],
            error: Some("missing pagesize argument"),
        },
    ],
    answers: true,
    keys: &["cell", "page_size", "free_pages"],
    rules: &[
        "--all and --cellno exclude each other.",
        "At least one of --all and --cellno must be given.",
        "At least one of --all and --pagesize must be given.",
    ],
    examples: &[
        ("freepages 0 2M", "Counts the free pages of 2 MiB on cell 0."),
        ("freepages --all", "Counts the free pages of every size on every cell."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `freepages`: print the number of free pages of NUMA cells.
#[derive(Debug, Clone, PartialEq)]
pub struct FreepagesArgs {
    /// NUMA cell whose pages are counted.
    pub cellno: Option<i32>,
    /// Size of the pages, in KiB unless it has a suffix.
    pub pagesize: Option<u32>,
    /// Count the pages on all NUMA cells.
    pub all: bool,
}
impl FreepagesArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            cellno: matches.remove_one("cellno"),
            pagesize: take::number::<u64, u32>(matches, "pagesize"),
            all: take::flag(matches, "all"),
        })
    }
}
/// The table of `hostname`.
pub(crate) const HOSTNAME: CommandDef = CommandDef {
    name: "hostname",
    group: "host",
    summary: "Print the name of the host that the hypervisor runs on",
    description: "Prints the host name of the machine that runs the connected hypervisor.",
    answers: true,
    keys: &["hostname"],
    examples: &[("hostname", "Prints the name.")],
    ..CommandDef::NONE
};
/// Arguments of `hostname`: print the name of the host that the hypervisor runs on.
#[derive(Debug, Clone, PartialEq)]
pub struct HostnameArgs {}
impl HostnameArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
/// The table of `hypervisor-cpu-baseline`.
pub(crate) const HYPERVISOR_CPU_BASELINE: CommandDef = CommandDef {
    name: "hypervisor-cpu-baseline",
    group: "host",
    summary: "Compute a CPU that all given hosts and the hypervisor can provide",
    description: "Prints a CPU definition that is compatible with every CPU in --file and with the CPU that the hypervisor can provide on this host; cpu-baseline leaves the hypervisor out of account.\n    The file holds CPU definitions of guests: <cpu> elements, complete domains, or the complete capabilities that domcapabilities prints on each host; the element <mode name='host-model'> of these alone is none. Definitions of host CPUs as capabilities prints them are accepted, with a warning: the result may be wrong. The command has to run on one of the hosts that are described, unless --ignore-host leaves its own limits out where several CPUs are given. A single definition comes back restricted to what the hypervisor can do; so the output of domcapabilities turns into a CPU that a domain's XML can use as it stands.\n    With --model, the given CPU is that model without further features, and no file is needed.\n    Features that belong to the CPU model are not listed, unless --features is given.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            help: "File with the CPU definitions in XML",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "virttype",
            value: ValueType::Text,
            of: Some(Meaning::VirtType),
            help: "Virtualization type, as in the domain's type attribute",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "emulator",
            value: ValueType::Text,
            of: Some(Meaning::Emulator),
            help: "Path of the emulator, as in the domain's emulator element",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "arch",
            value: ValueType::Text,
            of: Some(Meaning::Arch),
            help: "Architecture of the CPU or the guest",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "machine",
            value: ValueType::Text,
            of: Some(Meaning::Machine),
            help: "Machine type of the guest",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "features",
            help: "List the features that the CPU model implies as well",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "migratable",
            help: "Leave out features that block migration",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "ignore-host",
            help: "Combine several CPUs without the limits of this host",
            details: &[Detail::Since("11.6")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "model",
            value: ValueType::Text,
            of: Some(Meaning::CpuModel),
            help: "Take this CPU model alone instead of a file",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::NotEmpty("file"),
        Check::NotEmpty("virttype"),
        Check::NotEmpty("emulator"),
        Check::NotEmpty("arch"),
        Check::NotEmpty("machine"),
        Check::NotEmpty("model"),
        Check::Exclusive {
            a: "file",
            b: "model",
            when: When::Always,
            error: None,
        },
        Check::AtLeastOne {
            any_of: &["file", "model"],
            error: None,
        },
        Check::Read {
            option: "file",
            error: None,
        },
        Check::Read {
            option: "virttype",
            error: None,
        },
        Check::Read {
            option: "emulator",
            error: None,
        },
        Check::Read {
            option: "arch",
            error: None,
        },
        Check::Read {
            option: "machine",
            error: None,
        },
        Check::Read {
            option: "model",
            error: None,
        },
    ],
    answers: true,
    rules: &[
        "--file and --model exclude each other.",
        "At least one of --file and --model must be given.",
    ],
    examples: &[
        (
            "hypervisor-cpu-baseline domcaps.xml --virttype kvm",
            "Prints the host CPU model in domcaps.xml in a form for a domain's XML.",
        ),
        (
            "hypervisor-cpu-baseline --model Nehalem",
            "Prints the CPU model as far as the hypervisor can provide it.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `hypervisor-cpu-baseline`: compute a CPU that all given hosts and the hypervisor can provide.
#[derive(Debug, Clone, PartialEq)]
pub struct HypervisorCpuBaselineArgs {
    /// File with the CPU definitions in XML.
    pub file: Option<PathBuf>,
    /// List the features that the CPU model implies as well.
    pub features: bool,
    /// Leave out features that block migration.
    pub migratable: bool,
    /// Combine several CPUs without the limits of this host.
    pub ignore_host: bool,
    /// Take this CPU model alone instead of a file.
    pub model: Option<String>,
    /// The options of the set `cpu-hypervisor`.
    pub cpu_hypervisor: super::sets::CpuHypervisor,
}
impl HypervisorCpuBaselineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: matches.remove_one("file"),
            features: take::flag(matches, "features"),
            migratable: take::flag(matches, "migratable"),
            ignore_host: take::flag(matches, "ignore-host"),
            model: matches.remove_one("model"),
            cpu_hypervisor: super::sets::CpuHypervisor {
                virttype: matches.remove_one("virttype"),
                emulator: matches.remove_one("emulator"),
                arch: matches.remove_one("arch"),
                machine: matches.remove_one("machine"),
            },
        })
    }
}
/// The table of `hypervisor-cpu-compare`.
pub(crate) const HYPERVISOR_CPU_COMPARE: CommandDef = CommandDef {
    name: "hypervisor-cpu-compare",
    group: "host",
    summary: "Compare a CPU definition with what the hypervisor provides",
    description: "Says whether the CPU that the hypervisor can provide on this host provides the CPU defined in --file: whether both are identical, the hypervisor's is a superset, or they are incompatible, which counts as failure. With --error, incompatible CPUs are reported as an error that names the missing features. cpu-compare compares with the host's CPU and asks no hypervisor.\n    The file holds the <cpu> element of a guest CPU, from a domain's XML, or a complete domain or the complete capabilities that domcapabilities prints, of which the host CPU model is taken; its element <mode name='host-model'> alone is none. A host CPU as capabilities prints it is accepted, with a warning: what is said of it may be wrong. Guest CPUs are described at https://libvirt.org/formatdomain.html#elementsCPU.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File with the CPU definition in XML",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "virttype",
            value: ValueType::Text,
            of: Some(Meaning::VirtType),
            help: "Virtualization type, as in the domain's type attribute",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "emulator",
            value: ValueType::Text,
            of: Some(Meaning::Emulator),
            help: "Path of the emulator, as in the domain's emulator element",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "arch",
            value: ValueType::Text,
            of: Some(Meaning::Arch),
            help: "Architecture of the CPU or the guest",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "machine",
            value: ValueType::Text,
            of: Some(Meaning::Machine),
            help: "Machine type of the guest",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "error",
            help: "Fail with the reason when the CPUs are incompatible",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "validate",
            help: "Check the XML against the schema first",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "file",
            error: None,
        },
        Check::Read {
            option: "virttype",
            error: None,
        },
        Check::Read {
            option: "emulator",
            error: None,
        },
        Check::Read {
            option: "arch",
            error: None,
        },
        Check::Read {
            option: "machine",
            error: None,
        },
    ],
    answers: true,
    keys: &["result"],
    examples: &[
        (
            "hypervisor-cpu-compare cpu.xml --virttype kvm",
            "Says whether KVM can provide the CPU in cpu.xml.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `hypervisor-cpu-compare`: compare a CPU definition with what the hypervisor provides.
#[derive(Debug, Clone, PartialEq)]
pub struct HypervisorCpuCompareArgs {
    /// File with the CPU definition in XML.
    pub file: PathBuf,
    /// Fail with the reason when the CPUs are incompatible.
    pub error: bool,
    /// Check the XML against the schema first.
    pub validate: bool,
    /// The options of the set `cpu-hypervisor`.
    pub cpu_hypervisor: super::sets::CpuHypervisor,
}
impl HypervisorCpuCompareArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            error: take::flag(matches, "error"),
            validate: take::flag(matches, "validate"),
            cpu_hypervisor: super::sets::CpuHypervisor {
                virttype: matches.remove_one("virttype"),
                emulator: matches.remove_one("emulator"),
                arch: matches.remove_one("arch"),
                machine: matches.remove_one("machine"),
            },
        })
    }
}
/// The table of `hypervisor-cpu-models`.
pub(crate) const HYPERVISOR_CPU_MODELS: CommandDef = CommandDef {
    name: "hypervisor-cpu-models",
    group: "host",
    summary: "List the CPU models that the hypervisor can provide",
    description: "Lists the CPU models that guests of the hypervisor can have on this host, one a line; with --all, also those of the architecture that it knows, but that this host cannot run. They are the models of the mode custom in the document of domcapabilities; cpu-models lists what libvirt itself knows.",
    options: &[
        OptionDef {
            name: "virttype",
            value: ValueType::Text,
            of: Some(Meaning::VirtType),
            named_only: true,
            help: "Virtualization type, as in the domain's type attribute",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "emulator",
            value: ValueType::Text,
            of: Some(Meaning::Emulator),
            named_only: true,
            help: "Path of the emulator, as in the domain's emulator element",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "arch",
            value: ValueType::Text,
            of: Some(Meaning::Arch),
            named_only: true,
            help: "Architecture of the CPU or the guest",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "machine",
            value: ValueType::Text,
            of: Some(Meaning::Machine),
            named_only: true,
            help: "Machine type of the guest",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "all",
            help: "List models that this host cannot run, too",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "virttype",
            error: None,
        },
        Check::Read {
            option: "emulator",
            error: None,
        },
        Check::Read {
            option: "arch",
            error: None,
        },
        Check::Read {
            option: "machine",
            error: None,
        },
    ],
    answers: true,
    keys: &["model", "usability"],
    examples: &[
        ("hypervisor-cpu-models", "Lists the models that guests can have."),
        (
            "hypervisor-cpu-models --virttype kvm --arch x86_64 --all",
            "Lists all that KVM knows for this architecture.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `hypervisor-cpu-models`: list the CPU models that the hypervisor can provide.
#[derive(Debug, Clone, PartialEq)]
pub struct HypervisorCpuModelsArgs {
    /// List models that this host cannot run, too.
    pub all: bool,
    /// The options of the set `cpu-hypervisor`.
    pub cpu_hypervisor: super::sets::CpuHypervisor,
}
impl HypervisorCpuModelsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            all: take::flag(matches, "all"),
            cpu_hypervisor: super::sets::CpuHypervisor {
                virttype: matches.remove_one("virttype"),
                emulator: matches.remove_one("emulator"),
                arch: matches.remove_one("arch"),
                machine: matches.remove_one("machine"),
            },
        })
    }
}
/// The table of `maxvcpus`.
pub(crate) const MAXVCPUS: CommandDef = CommandDef {
    name: "maxvcpus",
    group: "host",
    summary: "Print the largest number of virtual CPUs of a domain",
    description: "Prints how many virtual CPUs a domain can have on this connection. --type asks for domains of one type; it is a value of the type attribute of <domain>.",
    options: &[
        OptionDef {
            name: "type",
            value: ValueType::Text,
            of: Some(Meaning::VirtType),
            help: "Type of the domain",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "type",
            error: None,
        },
    ],
    answers: true,
    keys: &["max_vcpus"],
    examples: &[("maxvcpus kvm", "Prints the limit of KVM guests.")],
    ..CommandDef::NONE
};
/// Arguments of `maxvcpus`: print the largest number of virtual CPUs of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct MaxvcpusArgs {
    /// Type of the domain.
    pub type_: Option<String>,
}
impl MaxvcpusArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            type_: matches.remove_one("type"),
        })
    }
}
/// The table of `node-memory-tune`.
pub(crate) const NODE_MEMORY_TUNE: CommandDef = CommandDef {
    name: "node-memory-tune",
    group: "host",
    summary: "Print or change the host's memory sharing",
    description: "Prints the parameters of the host's shared memory service, or changes those that are given. At present that service is always KSM, the kernel's same-page merging.\n    --shm-merge-across-nodes decides which pages are merged: with 0 only those in the memory of the same NUMA cell, with 1, the default, those of all cells.",
    options: &[
        OptionDef {
            name: "shm-pages-to-scan",
            value: ValueType::Uint,
            number: true,
            help: "Pages to scan before the service sleeps",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "shm-sleep-millisecs",
            value: ValueType::Uint,
            number: true,
            help: "Milliseconds to sleep before the next scan",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "shm-merge-across-nodes",
            value: ValueType::Uint,
            number: true,
            help: "Whether pages of different NUMA cells are merged, 0 or 1",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "shm-pages-to-scan",
            error: None,
        },
        Check::Read {
            option: "shm-sleep-millisecs",
            error: None,
        },
        Check::Read {
            option: "shm-merge-across-nodes",
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "shm_pages_to_scan",
        "shm_sleep_millisecs",
        "shm_pages_shared",
        "shm_pages_sharing",
        "shm_pages_unshared",
        "shm_pages_volatile",
        "shm_full_scans",
        "shm_merge_across_nodes",
    ],
    examples: &[
        ("node-memory-tune", "Prints the parameters."),
        (
            "node-memory-tune --shm-pages-to-scan 200",
            "Scans twice the usual number of pages.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `node-memory-tune`: print or change the host's memory sharing.
#[derive(Debug, Clone, PartialEq)]
pub struct NodeMemoryTuneArgs {
    /// Pages to scan before the service sleeps.
    pub shm_pages_to_scan: Option<u32>,
    /// Milliseconds to sleep before the next scan.
    pub shm_sleep_millisecs: Option<u32>,
    /// Whether pages of different NUMA cells are merged, 0 or 1.
    pub shm_merge_across_nodes: Option<u32>,
}
impl NodeMemoryTuneArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            shm_pages_to_scan: matches.remove_one("shm-pages-to-scan"),
            shm_sleep_millisecs: matches.remove_one("shm-sleep-millisecs"),
            shm_merge_across_nodes: matches.remove_one("shm-merge-across-nodes"),
        })
    }
}
/// The table of `nodecpumap`.
pub(crate) const NODECPUMAP: CommandDef = CommandDef {
    name: "nodecpumap",
    group: "host",
    summary: "Print which CPUs of the host are online",
    description: "Prints how many CPUs the host has, how many of them are online, and which: as a map with a letter for each CPU, y or -, or with --pretty as a list of ranges.",
    options: &[
        OptionDef {
            name: "pretty",
            help: "Print the online CPUs as a list of ranges",
            ..OptionDef::NONE
        },
    ],
    answers: true,
    keys: &["present_count", "online_count", "online_cpus"],
    examples: &[
        ("nodecpumap --pretty", "Prints the CPUs that are online, such as 0-3,6."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `nodecpumap`: print which CPUs of the host are online.
#[derive(Debug, Clone, PartialEq)]
pub struct NodecpumapArgs {
    /// Print the online CPUs as a list of ranges.
    pub pretty: bool,
}
impl NodecpumapArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pretty: take::flag(matches, "pretty"),
        })
    }
}
/// The table of `nodecpustats`.
pub(crate) const NODECPUSTATS: CommandDef = CommandDef {
    name: "nodecpustats",
    group: "host",
    summary: "Print what the host's CPUs spend their time on",
    description: "Prints the time that the host's CPUs have spent in each kind of work, in nanoseconds: together, or with --cpu for one of them. With --percent, it measures for one second and prints the share of each kind in that second. What the driver does not tell has no line.",
    options: &[
        OptionDef {
            name: "cpu",
            value: ValueType::Int,
            of: Some(Meaning::HostCpu),
            number: true,
            help: "CPU whose time is printed",
            details: &[Detail::Without("all CPUs")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "percent",
            help: "Measure one second and print percentages",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "cpu",
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "user",
        "system",
        "idle",
        "iowait",
        "intr",
        "guest",
        "usage_percent",
        "user_percent",
        "system_percent",
        "idle_percent",
        "iowait_percent",
        "intr_percent",
        "guest_percent",
    ],
    examples: &[
        ("nodecpustats --percent", "Prints how busy the host is."),
        ("nodecpustats 2", "Prints the times of CPU 2."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `nodecpustats`: print what the host's CPUs spend their time on.
#[derive(Debug, Clone, PartialEq)]
pub struct NodecpustatsArgs {
    /// CPU whose time is printed.
    pub cpu: i32,
    /// Measure one second and print percentages.
    pub percent: bool,
}
impl NodecpustatsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            cpu: matches.remove_one("cpu").unwrap_or(-1),
            percent: take::flag(matches, "percent"),
        })
    }
}
/// The table of `nodeinfo`.
pub(crate) const NODEINFO: CommandDef = CommandDef {
    name: "nodeinfo",
    group: "host",
    summary: "Print basic facts about the host's CPUs and memory",
    description: "Prints the type and number of the host's CPUs, how they are arranged, and the size of its memory. What is known depends on the architecture. CPU socket(s) counts the sockets of one NUMA cell; the frequency is that of the first CPU alone.\n    Not every arrangement of CPUs can be told in these numbers; one that cannot is shown as a single socket with all cores. capabilities prints the topology as it is, in the element topology of host, and is the better source for programs. The facts are those of the structure virNodeInfo.",
    answers: true,
    keys: &[
        "cpu_model",
        "cpu_count",
        "cpu_frequency_mhz",
        "sockets",
        "cores_per_socket",
        "threads_per_core",
        "numa_cells",
        "memory",
    ],
    examples: &[("nodeinfo", "Prints the facts.")],
    ..CommandDef::NONE
};
/// Arguments of `nodeinfo`: print basic facts about the host's CPUs and memory.
#[derive(Debug, Clone, PartialEq)]
pub struct NodeinfoArgs {}
impl NodeinfoArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
/// The table of `nodememstats`.
pub(crate) const NODEMEMSTATS: CommandDef = CommandDef {
    name: "nodememstats",
    group: "host",
    summary: "Print how the host's memory is used",
    description: "Prints the total and the free memory of the host in KiB, and how much is available, or used for buffers and the cache. With --cell, it prints what is known of one NUMA cell.",
    options: &[
        OptionDef {
            name: "cell",
            value: ValueType::Int,
            of: Some(Meaning::NumaCell),
            number: true,
            help: "NUMA cell whose memory is described",
            details: &[Detail::Without("all cells")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "cell",
            error: None,
        },
    ],
    answers: true,
    keys: &["total", "free", "available", "buffers", "cached"],
    examples: &[
        ("nodememstats", "Prints the host's memory."),
        ("nodememstats 0", "Prints the memory of cell 0."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `nodememstats`: print how the host's memory is used.
#[derive(Debug, Clone, PartialEq)]
pub struct NodememstatsArgs {
    /// NUMA cell whose memory is described.
    pub cell: i32,
}
impl NodememstatsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            cell: matches.remove_one("cell").unwrap_or(-1),
        })
    }
}
/// The table of `nodesevinfo`.
pub(crate) const NODESEVINFO: CommandDef = CommandDef {
    name: "nodesevinfo",
    group: "host",
    summary: "Print the host's AMD SEV features",
    description: "Prints what the host offers for AMD's secure encrypted virtualization, if it has it. Some of this also stands in what domcapabilities prints.",
    answers: true,
    keys: &[
        "pdh",
        "cert_chain",
        "cpu0_id",
        "cbitpos",
        "reduced_phys_bits",
        "max_guests",
        "max_es_guests",
    ],
    examples: &[("nodesevinfo", "Prints the features.")],
    ..CommandDef::NONE
};
/// Arguments of `nodesevinfo`: print the host's AMD SEV features.
#[derive(Debug, Clone, PartialEq)]
pub struct NodesevinfoArgs {}
impl NodesevinfoArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
/// The table of `nodesuspend`.
pub(crate) const NODESUSPEND: CommandDef = CommandDef {
    name: "nodesuspend",
    group: "host",
    summary: "Suspend the host for a while",
    description: "Puts the host to sleep and sets its real-time clock to wake it after --duration seconds, which should be at least 60.",
    options: &[
        OptionDef {
            name: "target",
            value: ValueType::Choice,
            required: true,
            help: "State of sleep",
            details: &[
                Detail::Words(&["mem", "disk", "hybrid"]),
                Detail::Invalid("Invalid target"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "duration",
            value: ValueType::Long,
            number: true,
            required: true,
            help: "Seconds until the host wakes up, at least 60",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: 0,
                        max: u64::MAX,
                        error: "Invalid duration",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::NotEmpty("target"),
        Check::Read {
            option: "duration",
            error: None,
        },
        Check::Read {
            option: "target",
            error: None,
        },
    ],
    answers: true,
    examples: &[("nodesuspend mem 3600", "Suspends the host to RAM for an hour.")],
    ..CommandDef::NONE
};
/// Arguments of `nodesuspend`: suspend the host for a while.
#[derive(Debug, Clone, PartialEq)]
pub struct NodesuspendArgs {
    /// State of sleep.
    pub target: NodesuspendTarget,
    /// Seconds until the host wakes up, at least 60.
    pub duration: u64,
}
impl NodesuspendArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            target: take::required_choice::<NodesuspendTarget>(matches, "target")?,
            duration: take::required_number::<i64, u64>(matches, "duration")?,
        })
    }
}
/// The values of `--target` of `nodesuspend`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NodesuspendTarget {
    /// Suspend to RAM
    Mem,
    /// Suspend to disk
    Disk,
    /// Suspend to both
    Hybrid,
}
impl ChoiceValue for NodesuspendTarget {
    const WORDS: &'static [&'static str] = &["mem", "disk", "hybrid"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "mem" => Some(Self::Mem),
            "disk" => Some(Self::Disk),
            "hybrid" => Some(Self::Hybrid),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Mem => "mem",
            Self::Disk => "disk",
            Self::Hybrid => "hybrid",
        }
    }
}
/// The table of `sysinfo`.
pub(crate) const SYSINFO: CommandDef = CommandDef {
    name: "sysinfo",
    group: "host",
    summary: "Print the host's SMBIOS information",
    description: "Prints the XML of what the hypervisor knows about the host's hardware and firmware, where it is available.",
    answers: true,
    examples: &[("sysinfo", "Prints the document.")],
    ..CommandDef::NONE
};
/// Arguments of `sysinfo`: print the host's SMBIOS information.
#[derive(Debug, Clone, PartialEq)]
pub struct SysinfoArgs {}
impl SysinfoArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
/// The table of `uri`.
pub(crate) const URI: CommandDef = CommandDef {
    name: "uri",
    group: "host",
    summary: "Print the URI of the connection",
    description: "Prints the canonical URI of the connected hypervisor. It helps to know where a session is.",
    answers: true,
    keys: &["uri"],
    examples: &[("uri", "Prints the URI.")],
    ..CommandDef::NONE
};
/// Arguments of `uri`: print the URI of the connection.
#[derive(Debug, Clone, PartialEq)]
pub struct UriArgs {}
impl UriArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
/// The table of `version`.
pub(crate) const VERSION: CommandDef = CommandDef {
    name: "version",
    group: "host",
    summary: "Print the versions of libvirt and the hypervisor",
    description: "Prints the release of libvirt whose command language and functions virsh has, the release of the library in use, the hypervisor's driver, and the version of the running hypervisor. With --daemon, that of the libvirt daemon follows. The last line tells this program's own release.",
    options: &[
        OptionDef {
            name: "daemon",
            help: "Print the daemon's version as well",
            ..OptionDef::NONE
        },
    ],
    answers: true,
    keys: &[
        "compiled",
        "library",
        "api",
        "hypervisor",
        "unversioned",
        "daemon",
        "release",
    ],
    examples: &[("version --daemon", "Prints all versions.")],
    ..CommandDef::NONE
};
/// Arguments of `version`: print the versions of libvirt and the hypervisor.
#[derive(Debug, Clone, PartialEq)]
pub struct VersionArgs {
    /// Print the daemon's version as well.
    pub daemon: bool,
}
impl VersionArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            daemon: take::flag(matches, "daemon"),
        })
    }
}
