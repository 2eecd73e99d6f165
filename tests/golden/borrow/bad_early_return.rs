// An early return with the wrong lifetime.
fn f<'a, 'b>(x: &'a i32, y: &'b i32) -> &'b i32 {
    if true {
        return x; //~ lifetime
    }
    y
}

fn main() {}
