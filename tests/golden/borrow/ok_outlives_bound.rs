// A bound between lifetimes allows the longer one.
fn f<'a, 'b: 'a>(x: &'a i32, y: &'b i32) -> &'a i32 {
    y
}

fn main() {}
