//! The types of option values and how their text is read.

mod choice;
mod cpulist;
mod list;
mod mac;
mod number;
mod record;
mod size;
mod xml;

pub use choice::{ChoiceValue, WordOrNumber};
pub use cpulist::{CpuList, CpuListError};
pub use list::{split_bytes, split_list};
pub use mac::parse_mac;
pub use number::{
    parse_c_int, parse_int, parse_long, parse_seconds, parse_uint, parse_ulong,
    parse_ulong_wrapping,
};
pub use record::{
    FieldBy, FieldCheck, FieldDef, FieldType, FieldValue, RawRecord, RecordDef, RecordError,
    RecordValue, parse_record,
};
pub use size::{
    Bandwidth, SignedSize, SizeError, leading_long, parse_bandwidth, parse_size, scale, split_sign,
};
pub use xml::{XmlOrFile, is_xml};
