// Generated from spec by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! The constants of libvirt that options and choices stand for, as the specification says.
use virsh_generated as spec;
use virt_sys as sys;
/// The flags that the given options bring.
pub trait Flags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn flags(&self) -> u32;
}
/// The flags of the word `flags-2` that the given options bring.
pub trait Flags2Flags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn flags_2_flags(&self) -> u32;
}
/// The flags of the word `stats` that the given options bring.
pub trait StatsFlags {
    /// Returns the bits of libvirt, 0 where no option brings any.
    fn stats_flags(&self) -> u32;
}
/// The number by which libvirt knows a choice.
pub trait Constant: Copy {
    /// Returns libvirt's number.
    fn constant(self) -> u32;
}
fn when(given: bool, flags: u32) -> u32 {
    if given { flags } else { 0 }
}
fn all<C: Constant>(choices: &[C]) -> u32 {
    choices.iter().fold(0, |flags, choice| flags | choice.constant())
}
impl Flags for spec::sets::Affect {
    fn flags(&self) -> u32 {
        when(self.config, sys::VIR_CONFIG) | when(self.live, sys::VIR_LIVE)
    }
}
impl Flags for spec::sets::Way {
    fn flags(&self) -> u32 {
        self.speed.map_or(0, Constant::constant)
    }
}
impl Flags for spec::alpha::RelationsArgs {
    fn flags(&self) -> u32 {
        self.affect.flags()
    }
}
impl Flags for spec::alpha::FlagsArgs {
    fn flags(&self) -> u32 {
        when(self.all, sys::VIR_ACTIVE | sys::VIR_INACTIVE)
            | when(self.inactive, sys::VIR_INACTIVE)
            | when(self.title.is_some(), sys::VIR_TITLE)
            | self.mode.as_deref().map_or(0, all) | self.affect.flags()
            | self.way.flags() | when(!self.inactive, sys::VIR_ACTIVE)
            | when(
                self.all && self.way.goal.is_some() && self.affect.live,
                sys::VIR_BOTH,
            )
    }
}
impl Flags2Flags for spec::alpha::FlagsArgs {
    fn flags_2_flags(&self) -> u32 {
        when(self.cpu, sys::VIR_ACTIVE)
    }
}
impl StatsFlags for spec::alpha::FlagsArgs {
    fn stats_flags(&self) -> u32 {
        when(self.cpu, sys::VIR_STATS_CPU) | sys::VIR_STATS_STATE
    }
}
impl Flags for spec::alpha::ValuesArgs {
    fn flags(&self) -> u32 {
        when(self.change.as_ref().is_some_and(|size| size.negative), sys::VIR_LIVE)
    }
}
impl Constant for spec::sets::WaySpeed {
    fn constant(self) -> u32 {
        match self {
            Self::Slow => sys::VIR_SLOW,
            Self::Fast => 0,
        }
    }
}
impl Constant for spec::alpha::FlagsMode {
    fn constant(self) -> u32 {
        match self {
            Self::Acpi => sys::VIR_ACPI,
            Self::Agent => sys::VIR_AGENT,
            Self::None => 0,
        }
    }
}
impl Constant for spec::alpha::FlagsAlgorithm {
    fn constant(self) -> u32 {
        match self {
            Self::Zero => sys::VIR_ALG_ZERO,
            Self::Dod => sys::VIR_ALG_DOD,
        }
    }
}
impl Constant for spec::alpha::ValuesTemper {
    fn constant(self) -> u32 {
        match self {
            Self::Light => sys::VIR_SOUL_LIGHT,
            Self::Heavy => sys::VIR_SOUL_HEAVY,
        }
    }
}
