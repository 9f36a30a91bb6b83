//! A lint on the parameters of libvirt for which options stand.

use super::scope::{Fault, Scope};
use crate::emit::params::param_type;
use crate::spec::{Param, ParamType, ValueType};
use crate::value_type;

/// A parameter of an option whose values no parameter can hold, or not one of that type.
pub(super) fn unfit(scope: &Scope<'_>) -> Vec<Fault> {
    scope.each_option(
        |_, name, option| {
            let (param, kind) = (option.param.as_ref()?, option.kind?);
            if matches!(param, Param::Listed { .. }) {
                let text = format!("`{name}` is no `list`, whose words could be parameters");
                return (kind != ValueType::List || option.repeated).then_some(text);
            }
            if kind == ValueType::Choice && option.choices.iter().any(|c| c.constant.is_none()) {
                return Some(format!("`{name}` has choices without a `constant` to set"));
            }
            let Some(own) =
                param_type(kind).filter(|_| !option.repeated && option.signed.is_none())
            else {
                return Some(format!(
                    "`{name}` is of type `{}` or repeated; no parameter holds that",
                    value_type::name(kind)
                ));
            };
            let Param::Typed { kind: wanted, .. } = param else { return None };
            let wider = matches!(
                (own, wanted),
                (ParamType::Int | ParamType::Uint, ParamType::Llong)
                    | (ParamType::Uint, ParamType::Ullong)
                    | (ParamType::Ullong, ParamType::UintOrUllong)
            );
            let positive = option.min.is_some_and(|min| min >= 0);
            let unsigned = positive && (own, wanted) == (ParamType::Int, &ParamType::Uint);
            (own != *wanted && !wider && !unsigned).then(|| {
                format!(
                    "`{name}` is of type `{}`, which does not fit the parameter's",
                    value_type::name(kind)
                )
            })
        },
        "param",
    )
}
