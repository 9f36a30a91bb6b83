//! Who looks up what the options of a command name.

use super::error::BindError;
use crate::meaning::Meaning;
use crate::option::OptionDef;
use crate::text::Text;

/// Who looks up objects while a command line is judged.
pub trait Finder {
    /// Why an object is not found, or what is wrong with the options.
    type Error: From<BindError>;

    /// Looks up the object that a value of the option names, and keeps it.
    ///
    /// # Errors
    /// Says which object does not exist.
    fn find(&mut self, option: &'static OptionDef, name: &str) -> Result<(), Self::Error>;

    /// Keeps the name of an object that the command looks up itself.
    fn later(&mut self, option: &'static OptionDef, name: &str);

    /// Looks up the object that is current in what the option's objects are parts of, and keeps it.
    ///
    /// # Errors
    /// Says that none is current.
    fn find_current(&mut self, option: &'static OptionDef) -> Result<(), Self::Error>;

    /// Tells whether there is an object of this kind and name.
    ///
    /// # Errors
    /// Says why nobody can tell.
    fn exists(&mut self, of: Meaning, name: &str) -> Result<bool, Self::Error>;

    /// Returns the error for a name that should be free and is not.
    fn taken(&self, line: Text) -> Self::Error {
        BindError::new(line).into()
    }
}

/// Takes every object for found and every name for free: what a line can be judged by without
/// a hypervisor.
#[derive(Debug, Clone, Copy)]
pub struct Credulous;

impl Finder for Credulous {
    type Error = BindError;

    fn find(&mut self, _: &'static OptionDef, _: &str) -> Result<(), BindError> {
        Ok(())
    }

    fn later(&mut self, _: &'static OptionDef, _: &str) {}

    fn find_current(&mut self, _: &'static OptionDef) -> Result<(), BindError> {
        Ok(())
    }

    fn exists(&mut self, _: Meaning, _: &str) -> Result<bool, BindError> {
        Ok(false)
    }
}
