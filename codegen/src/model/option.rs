//! An option with everything decided.

use crate::spec::{
    Choice, CommandOption, DefaultValue, Empty, Flag, Numbers, Offers, OldSpelling, Param, Record,
    Secrecy, Signed, Unit, ValueType,
};
use crate::{meaning, value_type};
use anyhow::{Result, bail};
use heck::{ToPascalCase, ToSnakeCase};
use virsh_args::{By, Commas, Meaning};

/// An option with everything decided.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of spec::CommandOption")]
pub struct Opt {
    pub name: String,
    pub kind: ValueType,
    pub of: Option<Meaning>,
    pub by: Vec<By>,
    pub within: Option<String>,
    pub current: Option<String>,
    pub help: String,
    pub value: String,
    pub number: bool,
    pub required: bool,
    pub repeated: bool,
    pub named_only: bool,
    pub operand: bool,
    pub habit: bool,
    pub beyond: bool,
    pub fills_after: Option<String>,
    pub suggests: Vec<String>,
    pub commas: Option<Commas>,
    pub empty: Empty,
    pub secret: Secrecy,
    pub flag: Flag,
    pub param: Option<Param>,
    pub choices: Vec<Choice>,
    pub unit: Unit,
    pub record: Option<Record>,
    pub min: Option<i64>,
    pub max: Option<u64>,
    pub out_of_range: Option<String>,
    pub signed: Option<Signed>,
    pub negative: Option<u64>,
    pub none: Option<i64>,
    pub exact: bool,
    pub any_case: bool,
    pub prefixes: Vec<String>,
    pub numbers: Numbers,
    pub invalid: Option<String>,
    pub default: Option<DefaultValue>,
    pub without: Option<String>,
    pub offers: Option<Offers>,
    pub old: Vec<OldSpelling>,
    pub since: Option<String>,
    pub set: Option<String>,
}

impl Opt {
    pub(super) fn new(option: &CommandOption) -> Result<Opt> {
        let Some(name) = option.name.clone() else {
            bail!("an option has neither `use` nor `name`")
        };
        let Some(kind) = option.kind else { bail!("option {name} has no `type`") };
        let number = option.number.unwrap_or_else(|| kind.is_number());
        let placeholder = option.of.map_or_else(
            || value_type::placeholder(kind),
            |of| meaning::placeholder(of, &option.by),
        );
        let value = option.value.clone().unwrap_or_else(|| placeholder.to_owned());
        let help = || option.of.map(|of| meaning::help(of, &option.by)).unwrap_or_default();
        Ok(Opt {
            number,
            value,
            kind,
            of: option.of,
            by: option.by.clone(),
            within: option.within.clone(),
            current: option.current.clone(),
            help: option.help.clone().unwrap_or_else(help),
            required: option.required.unwrap_or_default(),
            repeated: option.repeated,
            named_only: option.named_only,
            operand: option.operand,
            habit: option.habit,
            beyond: option.beyond,
            fills_after: option.fills_after.clone(),
            suggests: option.suggests.clone(),
            commas: option.commas.or(kind.commas()),
            empty: option.empty,
            secret: option.secret,
            flag: option.flag.clone(),
            param: option.param.clone(),
            choices: option.choices.clone(),
            unit: option.unit.unwrap_or(Unit::Bytes),
            record: option.record.clone(),
            min: option.min,
            max: option.max,
            out_of_range: option.out_of_range.clone(),
            signed: option.signed.clone(),
            negative: option.negative,
            none: option.none,
            exact: option.exact,
            any_case: option.any_case,
            prefixes: option.prefixes.clone(),
            numbers: option.numbers,
            invalid: option.invalid.clone(),
            default: option.default.clone(),
            without: option.without.clone().or(option.default.as_ref().map(ToString::to_string)),
            offers: option.offers,
            old: option.old.clone(),
            since: option.since.clone(),
            set: option.set.clone(),
            name,
        })
    }

    /// The name of the field in the argument type; a Rust keyword gets an underscore.
    #[must_use]
    pub fn field(&self) -> String {
        identifier(&self.name)
    }

    /// Tells whether the program finds the object that the value names.
    #[must_use]
    pub fn is_found(&self) -> bool {
        self.found_type().is_some()
    }

    /// The type of the object that the program finds by the value, if it does.
    #[must_use]
    pub fn found_type(&self) -> Option<&'static str> {
        self.of.filter(|_| !self.by.is_empty()).and_then(meaning::rust_type)
    }

    /// Tells whether its argument is a list because it, or the record of its value, repeats.
    #[must_use]
    pub fn is_several(&self) -> bool {
        self.repeated || self.record.as_ref().is_some_and(|record| record.repeats)
    }

    /// Tells whether a number may stand instead of a choice.
    #[must_use]
    pub fn has_numbers(&self) -> bool {
        self.numbers != Numbers::None
    }

    /// Tells whether its largest value fits 32 bits.
    #[must_use]
    pub fn is_narrow(&self) -> bool {
        self.max.is_some_and(|max| u32::try_from(max).is_ok())
    }

    /// Tells whether its smallest value is not negative.
    #[must_use]
    pub fn is_unsigned(&self) -> bool {
        self.min.is_some_and(|min| min >= 0)
    }

    /// Tells whether the option takes a value.
    #[must_use]
    pub fn takes_value(&self) -> bool {
        self.kind != ValueType::Flag
    }
}

/// A choice's word as the name of an enum's variant; one that starts with a digit gets a
/// letter before it. Empty for a word without letters and digits, which a lint refuses.
#[must_use]
pub fn variant_name(word: &str) -> String {
    let name = word.to_pascal_case();
    match name.as_str() {
        "Self" => "Self_".to_owned(),
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("V{name}"),
        _ => name,
    }
}

/// A name as Rust has it; a keyword gets an underscore.
#[must_use]
pub fn identifier(name: &str) -> String {
    let name = name.to_snake_case();
    if syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { format!("{name}_") }
}

#[cfg(test)]
mod tests {
    use super::identifier;

    #[test]
    fn names_that_rust_has_for_itself_get_an_underscore() {
        assert_eq!(["await", "domif-setlink"].map(identifier), ["await_", "domif_setlink"]);
    }
}
