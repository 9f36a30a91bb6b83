// Generated from spec by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! The typed parameters that given options set, as the specification says.
#![allow(
    clippy::useless_conversion,
    reason = "a value may be narrower than its parameter"
)]
use crate::flags::Constant;
use crate::libvirt::{Param, Params};
use virsh_generated as spec;
/// The parameters that the given options set.
pub trait TypedParams {
    /// Returns them in the order in which the options are read; none where no option sets any.
    fn params(&self) -> Params;
}
impl TypedParams for spec::alpha::ValuesArgs {
    fn params(&self) -> Params {
        let mut params = Params::default();
        if self.shrink {
            params.push("shrink", Param::Boolean(true));
        }
        if let Some(value) = &self.weights {
            params.push("weights", Param::Text(value.clone()));
        }
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
        if let Some(value) = self.port {
            params.push("port", Param::Int(value.into()));
        }
        for value in self.words.iter().flatten() {
            params.push("words", Param::Text(value.clone()));
        }
        {
            let value = &self.word;
            params.push("word", Param::Text(value.clone()));
        }
        if let Some(value) = self.share {
            params.push("share", Param::Uint(value.cast_unsigned()));
        }
        if let Some(value) = self.factor {
            params.push("factor", Param::fitting(value));
        }
        if let Some(value) = self.temper {
            params
                .push(
                    "numa_mode",
                    Param::Int(value.number(|value| value.constant().cast_signed())),
                );
        }
        for name in self
            .enable
            .iter()
            .flatten()
            .flat_map(|name| name.split(','))
            .filter(|name| !name.is_empty())
        {
            params.push(name, Param::Boolean(true));
        }
        for name in self
            .disable
            .iter()
            .flatten()
            .flat_map(|name| name.split(','))
            .filter(|name| !name.is_empty())
        {
            params.push(name, Param::Boolean(false));
        }
        params
    }
}
