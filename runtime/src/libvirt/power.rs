//! The power function, from the C library's mathematics, which are opened when it is called.
//!
//! Progress bars alone call it. A library that the program links is loaded whenever it starts, which takes a twentieth of a
//! short run.

use std::ffi::c_void;
use std::sync::OnceLock;

/// Returns `base` to the power of `exponent`, as the function of this name of `libm` does; no number where there is no such library.
#[unsafe(no_mangle)]
pub extern "C" fn pow(base: f64, exponent: f64) -> f64 {
    static FOUND: OnceLock<Option<extern "C" fn(f64, f64) -> f64>> = OnceLock::new();
    let found = FOUND.get_or_init(|| {
        // SAFETY: The name is a C string; the handle is never closed.
        let handle = unsafe { libc::dlopen(c"libm.so.6".as_ptr(), libc::RTLD_LAZY) };
        if handle.is_null() {
            return None;
        }
        // SAFETY: The handle is that of an open library, and the name is a C string.
        let found = unsafe { libc::dlsym(handle, c"pow".as_ptr()) };
        // SAFETY: C defines the function's signature; null is no function.
        unsafe { std::mem::transmute::<*mut c_void, Option<extern "C" fn(f64, f64) -> f64>>(found) }
    });
    found.map_or(f64::NAN, |pow| pow(base, exponent))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_power_is_that_of_the_library() {
        assert_eq!(
            std::hint::black_box(2.0_f64).powf(std::hint::black_box(0.5)),
            std::f64::consts::SQRT_2
        );
    }
}
