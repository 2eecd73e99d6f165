// `cfg` and `cfg!` know the machine: x86-64 Linux, as rustc says of itself there.
#[cfg(target_os = "linux")]
const OS: &str = "linux";
#[cfg(not(target_os = "linux"))]
const OS: &str = "another";

#[cfg(all(unix, target_pointer_width = "64", not(test)))]
fn width() -> u32 {
    64
}
#[cfg(not(all(unix, target_pointer_width = "64", not(test))))]
fn width() -> u32 {
    32
}

#[cfg(any(windows, target_family = "wasm"))]
fn shell() -> &'static str {
    "none"
}
#[cfg(not(any(windows, target_family = "wasm")))]
fn shell() -> &'static str {
    "sh"
}

#[cfg(true)]
fn always() {
    println!("always");
}

fn main() {
    println!("{OS} {} {}", width(), shell());
    always();
    #[cfg(panic = "unwind")]
    println!("unwinds");
    #[cfg(target_endian = "big")]
    println!("big");
    let wide = if cfg!(target_arch = "x86_64") { 1 } else { 2 };
    println!("{wide} {}", cfg!(debug_assertions));
    println!("{}", cfg!(all(target_env = "gnu", any(target_has_atomic = "8", false))));
}

//--- expected stdout
// linux 64 sh
// always
// unwinds
// 1 true
// true
