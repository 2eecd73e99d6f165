// A parameter `fn(&'a i32)` takes what lives for 'a, and nothing else.
fn f<'a, 'b>(x: fn(&'a i32), y: &'b i32) {
    x(y) //~ lifetime
}
fn main() {}
