// Generated from spec by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! The typed parameters that given options set, as the specification says.
#![allow(
    clippy::useless_conversion,
    reason = "a value may be narrower than its parameter"
)]
use crate::libvirt::{Param, Params};
use virsh_generated as spec;
/// The parameters that the given options set.
pub trait TypedParams {
    /// Returns them in the order of the options; none where no option sets any.
    fn params(&self) -> Params;
}
impl TypedParams for spec::alpha::ValuesArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        {
            let value = self.cell;
            params.push("cell_number", Param::Long(value.into()));
        }
        {
            let value = self.pages;
            params.push("pages", Param::Ulong(value.into()));
        }
        if let Some(value) = self.wide {
            params.push("hard_limit", Param::Ulong(value.into()));
        }
        if self.shrink {
            params.push("shrink", Param::Boolean(true));
        }
        {
            let value = &self.word;
            params.push("word", Param::Text(value.clone()));
        }
        params
    }
}
