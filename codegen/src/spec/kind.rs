//! The types of values.

use schemars::JsonSchema;
use serde::Deserialize;

/// How the value of an option is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "virsh_args::ValueType says what each means")]
pub enum Kind {
    Flag,
    Text,
    Uri,
    File,
    XmlFile,
    Directory,
    HostFile,
    HostDirectory,
    XmlOrFile,
    Verbatim,
    Xml,
    Xpath,
    Int,
    Uint,
    Ulong,
    UlongWrapping,
    Long,
    Size,
    Bandwidth,
    Seconds,
    Choice,
    ChoiceList,
    List,
    FdList,
    CpuList,
    Record,
}
