//! A lint on the parameters of libvirt for which options stand.

use super::scope::{Fault, Scope};
use crate::emit::params::param_type;
use crate::spec::{Param, ParamType};

/// A parameter of an option whose values no parameter can hold, or not one of that type.
pub(super) fn unfit(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, name, option| {
            let (param, kind) = (option.param.as_ref()?, option.kind?);
            let Some(own) =
                param_type(kind).filter(|_| !option.repeated && option.signed.is_none())
            else {
                return Some(format!(
                    "`{name}` is of type `{}` or repeated; no parameter holds that",
                    kind.name()
                ));
            };
            let Param::Typed { kind: wanted, .. } = param else { return None };
            let wider = matches!(
                (own, wanted),
                (ParamType::Int | ParamType::Uint, ParamType::Llong)
                    | (ParamType::Uint, ParamType::Ullong)
            );
            (own != *wanted && !wider).then(|| {
                format!("`{name}` is of type `{}`, which does not fit the parameter's", kind.name())
            })
        },
        "param",
    )
}
