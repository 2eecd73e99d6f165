// A method of an option mixes two lifetimes.
fn f<'a>(x: Option<&i32>, y: &'a i32) -> &'a i32 {
    x.unwrap_or(y) //~ E0621
}

fn main() {}
