//! The types of values.

use schemars::JsonSchema;
use serde::Deserialize;

/// What the value of an option means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "the names are the field's terms; Kind::about says what each means")]
pub enum Kind {
    Flag,
    Text,
    Domain,
    Network,
    NetworkPort,
    Pool,
    PoolType,
    Volume,
    Interface,
    HostInterface,
    Nwfilter,
    NwfilterBinding,
    NodeDevice,
    Secret,
    Snapshot,
    Checkpoint,
    DeviceTarget,
    DeviceAlias,
    Mac,
    Uuid,
    Uri,
    File,
    XmlFile,
    Directory,
    Xml,
    Xpath,
    Arch,
    Machine,
    VirtType,
    Emulator,
    Event,
    Key,
    CommandName,
    Int,
    Uint,
    Ulong,
    UlongWrapping,
    Long,
    Size,
    SizeText,
    Bandwidth,
    Seconds,
    Choice,
    ChoiceList,
    List,
    FdList,
    CpuList,
}
