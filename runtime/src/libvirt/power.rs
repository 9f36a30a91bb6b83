//! The power function, from the C library's mathematics, which are opened when it is called.
//!
//! Progress bars alone call it. A library that the program links is loaded whenever it starts, which takes a twentieth of a
//! short run.

use super::library::{functions, open_one};
use std::sync::OnceLock;

/// The function of mathematics that is used here.
#[derive(Debug, Clone, Copy)]
struct Mathematics {
    pow: extern "C" fn(f64, f64) -> f64,
}

/// Returns `base` to the power of `exponent`, as the function of this name of `libm` does; no number where there is no such library.
#[unsafe(no_mangle)]
pub extern "C" fn pow(base: f64, exponent: f64) -> f64 {
    static LOADED: OnceLock<Option<Mathematics>> = OnceLock::new();
    let loaded = LOADED.get_or_init(|| {
        let handle = open_one(c"libm.so.6")?;
        // SAFETY: C defines the signature of the function of this name.
        functions!(handle, Mathematics { pow: c"pow" })
    });
    loaded.map_or(f64::NAN, |loaded| (loaded.pow)(base, exponent))
}

#[cfg(test)]
mod tests {
    use std::f64::consts::SQRT_2;
    use std::hint::black_box;

    #[test]
    fn a_power_is_that_of_the_library() {
        assert_eq!(black_box(2.0_f64).powf(black_box(0.5)), SQRT_2);
    }
}
