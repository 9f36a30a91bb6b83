//! Typed parameters: named values of seven types, as libvirt passes settings and statistics.

use super::memory::{c_string, check, copy_string, take_array, take_string};
use std::ffi::{CString, c_char};
use std::fmt;
use virt::error::Error;
use virt_sys as sys;

/// A value of a typed parameter.
#[derive(Debug, Clone, PartialEq)]
pub enum Param {
    /// A signed 32-bit number.
    Int(i32),
    /// An unsigned 32-bit number.
    Uint(u32),
    /// A signed 64-bit number.
    Long(i64),
    /// An unsigned 64-bit number.
    Ulong(u64),
    /// A number with a fraction.
    Double(f64),
    /// A truth.
    Boolean(bool),
    /// A text.
    Text(String),
}

impl Param {
    /// The number as the narrowest of the unsigned types that holds it: a library takes most parameters in one type
    /// only, and refuses a number that does not fit by the parameter's name.
    #[must_use]
    pub fn fitting(value: u64) -> Param {
        u32::try_from(value).map_or(Param::Ulong(value), Param::Uint)
    }

    /// libvirt's number of the type.
    fn type_(&self) -> i32 {
        let kind = match self {
            Param::Int(_) => sys::VIR_TYPED_PARAM_INT,
            Param::Uint(_) => sys::VIR_TYPED_PARAM_UINT,
            Param::Long(_) => sys::VIR_TYPED_PARAM_LLONG,
            Param::Ulong(_) => sys::VIR_TYPED_PARAM_ULLONG,
            Param::Double(_) => sys::VIR_TYPED_PARAM_DOUBLE,
            Param::Boolean(_) => sys::VIR_TYPED_PARAM_BOOLEAN,
            Param::Text(_) => sys::VIR_TYPED_PARAM_STRING,
        };
        kind.cast_signed()
    }
}

impl fmt::Display for Param {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Param::Int(value) => write!(f, "{value}"),
            Param::Uint(value) => write!(f, "{value}"),
            Param::Long(value) => write!(f, "{value}"),
            Param::Ulong(value) => write!(f, "{value}"),
            Param::Double(value) => write!(f, "{value:.6}"),
            Param::Boolean(value) => f.write_str(if *value { "yes" } else { "no" }),
            Param::Text(value) => f.write_str(value),
        }
    }
}

impl From<&Param> for serde_json::Value {
    fn from(param: &Param) -> serde_json::Value {
        match param {
            Param::Int(value) => (*value).into(),
            Param::Uint(value) => (*value).into(),
            Param::Long(value) => (*value).into(),
            Param::Ulong(value) => (*value).into(),
            Param::Double(value) => (*value).into(),
            Param::Boolean(value) => (*value).into(),
            Param::Text(value) => value.as_str().into(),
        }
    }
}

/// Named values in libvirt's order.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Params(pub Vec<(String, Param)>);

impl Params {
    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Param> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The unsigned value of a name, whatever width it came in.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<u64> {
        match self.get(name)? {
            Param::Int(value) => u64::try_from(*value).ok(),
            Param::Long(value) => u64::try_from(*value).ok(),
            Param::Uint(value) => Some(u64::from(*value)),
            Param::Ulong(value) => Some(*value),
            _ => None,
        }
    }

    /// Adds a value.
    pub fn push(&mut self, name: &str, value: Param) {
        self.0.push((name.to_owned(), value));
    }

    /// Copies parameters that C keeps.
    ///
    /// # Safety
    /// The pointer must point to `count` initialised parameters.
    pub unsafe fn copy(params: *const sys::virTypedParameter, count: usize) -> Params {
        if params.is_null() {
            return Params::default();
        }
        // SAFETY: The caller says so.
        let params = unsafe { std::slice::from_raw_parts(params, count) };
        // SAFETY: Each parameter is initialised.
        Params(params.iter().filter_map(|param| unsafe { read(param) }).collect())
    }

    /// Lets libvirt fill as many parameters as it counted before.
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn filled(
        mut count: i32,
        mut call: impl FnMut(*mut sys::virTypedParameter, &mut i32) -> i32,
    ) -> Result<Params, Error> {
        let mut params = blank(usize::try_from(count).unwrap_or(0));
        if count > 0 && call(params.as_mut_ptr(), &mut count) < 0 {
            return Err(Error::last_error());
        }
        let count = usize::try_from(count).unwrap_or(0).min(params.len());
        // SAFETY: libvirt filled `count` parameters; their texts are cleared after the copy.
        unsafe {
            let copy = Params::copy(params.as_ptr(), count);
            sys::virTypedParamsClear(params.as_mut_ptr(), i32::try_from(count).unwrap_or(0));
            Ok(copy)
        }
    }

    /// Lets libvirt fill rows of `size` parameters each, and says with its result how many of them it
    /// filled; a row without any stays empty.
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn rows(
        count: usize,
        size: usize,
        call: impl FnOnce(*mut sys::virTypedParameter) -> i32,
    ) -> Result<Vec<Params>, Error> {
        let mut params = blank(count.saturating_mul(size));
        let filled = check(call(params.as_mut_ptr()))?.min(size);
        let rows = params.chunks_mut(size.max(1)).map(|row| {
            // SAFETY: libvirt filled the first ones of each row, or left them blank, which is no
            // parameter of a known type; their texts are cleared after the copy.
            unsafe {
                let copy = Params::copy(row.as_ptr(), filled);
                sys::virTypedParamsClear(row.as_mut_ptr(), i32::try_from(filled).unwrap_or(0));
                copy
            }
        });
        Ok(rows.collect())
    }

    /// Adds a value that is read from a text as the type of another one
    /// (`virTypedParamsAddFromString`).
    ///
    /// # Errors
    /// Returns libvirt's error for a text that is no such value.
    pub fn push_text(&mut self, name: &str, like: &Param, text: &str) -> Result<(), Error> {
        let (c_name, text) = (c_string(name)?, c_string(text)?);
        let mut room = 0;
        let read = Params::allocated(|params, count| {
            // SAFETY: Both texts live during the call; libvirt allocates the parameter.
            unsafe {
                let (name, text) = (c_name.as_ptr(), text.as_ptr());
                sys::virTypedParamsAddFromString(params, count, &mut room, name, like.type_(), text)
            }
        })?;
        self.0.extend(read.0);
        Ok(())
    }

    /// Takes parameters that a call allocates.
    ///
    /// # Errors
    /// Returns libvirt's error.
    pub fn allocated(
        call: impl FnOnce(*mut sys::virTypedParameterPtr, &mut i32) -> i32,
    ) -> Result<Params, Error> {
        let (mut params, mut count) = (std::ptr::null_mut(), 0);
        if call(&mut params, &mut count) < 0 {
            return Err(Error::last_error());
        }
        // SAFETY: libvirt allocated `count` parameters for the caller to free.
        unsafe {
            let copy = Params::copy(params, usize::try_from(count).unwrap_or(0));
            sys::virTypedParamsFree(params, count);
            Ok(copy)
        }
    }

    /// Passes the parameters to a call, as C has them.
    ///
    /// # Errors
    /// Fails when a text holds a null byte, which C cannot have.
    pub fn with_raw<R>(
        &self,
        call: impl FnOnce(*mut sys::virTypedParameter, i32) -> R,
    ) -> Result<R, Error> {
        let text = |(_, value): &(String, Param)| match value {
            Param::Text(text) => c_string(text).map(Some),
            _ => Ok(None),
        };
        let texts = self.0.iter().map(text).collect::<Result<Vec<Option<CString>>, Error>>()?;
        let mut raw = blank(self.0.len());
        for ((param, (name, value)), text) in raw.iter_mut().zip(&self.0).zip(&texts) {
            write(param, name, value, text.as_ref());
        }
        Ok(call(raw.as_mut_ptr(), i32::try_from(raw.len()).unwrap_or(0)))
    }
}

fn blank(count: usize) -> Vec<sys::virTypedParameter> {
    // SAFETY: All bytes zero is a valid parameter: an empty name and no type.
    std::iter::repeat_with(|| unsafe { std::mem::zeroed() }).take(count).collect()
}

/// Reads one parameter; those without a known type are passed over.
///
/// # Safety
/// The parameter must be initialised.
unsafe fn read(param: &sys::virTypedParameter) -> Option<(String, Param)> {
    // SAFETY: The field is a C string inside the parameter; the union's member is the one
    // that the type names.
    unsafe {
        let name = copy_string(param.field.as_ptr())?;
        let value = match param.type_.cast_unsigned() {
            sys::VIR_TYPED_PARAM_INT => Param::Int(param.value.i),
            sys::VIR_TYPED_PARAM_UINT => Param::Uint(param.value.ui),
            sys::VIR_TYPED_PARAM_LLONG => Param::Long(param.value.l),
            sys::VIR_TYPED_PARAM_ULLONG => Param::Ulong(param.value.ul),
            sys::VIR_TYPED_PARAM_DOUBLE => Param::Double(param.value.d),
            sys::VIR_TYPED_PARAM_BOOLEAN => Param::Boolean(param.value.b != 0),
            sys::VIR_TYPED_PARAM_STRING => Param::Text(copy_string(param.value.s)?),
            _ => return None,
        };
        Some((name, value))
    }
}

fn write(param: &mut sys::virTypedParameter, name: &str, value: &Param, text: Option<&CString>) {
    let room = param.field.len() - 1;
    for (slot, byte) in param.field.iter_mut().take(room).zip(name.bytes()) {
        *slot = byte.cast_signed() as c_char;
    }
    match value {
        Param::Int(value) => param.value.i = *value,
        Param::Uint(value) => param.value.ui = *value,
        Param::Long(value) => param.value.l = *value,
        Param::Ulong(value) => param.value.ul = *value,
        Param::Double(value) => param.value.d = *value,
        Param::Boolean(value) => param.value.b = c_char::from(*value),
        Param::Text(_) => {
            param.value.s = text.map_or(std::ptr::null_mut(), |text| text.as_ptr().cast_mut());
        }
    }
    param.type_ = value.type_();
}

/// Takes an array of C strings that a call allocated.
///
/// # Safety
/// The pointer must be null or point to `count` C strings from malloc, all for the caller to free.
pub unsafe fn take_strings(array: *mut *mut c_char, count: usize) -> Vec<String> {
    // SAFETY: The caller says so.
    let texts = unsafe { take_array(array, count) };
    // SAFETY: As above.
    texts.into_iter().filter_map(|text| unsafe { take_string(text) }).collect()
}

#[cfg(test)]
mod tests {
    use super::{Param, Params};

    #[test]
    fn a_text_with_a_null_byte_reaches_no_call() {
        let with = |text: &str| Params(vec![("a".to_owned(), Param::Text(text.to_owned()))]);
        assert!(with("x\0y").with_raw(|_, _| unreachable!()).is_err());
        assert_eq!(with("x").with_raw(|_, count| count), Ok(1));
    }
}
