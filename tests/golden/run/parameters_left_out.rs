// `#[cfg]` on parameters, of functions and of closures.
fn len(#[cfg(windows)] s: &[u16], #[cfg(not(windows))] s: &[u8], #[cfg(any())] t: &str) -> usize {
    s.len()
}

fn main() {
    let add = |a: i32, #[cfg(any())] a: &str, b: i32| a + b;
    println!("{} {}", len(&[1, 2]), add(3, 4));
}

//--- expected stdout
// 2 7
