// A part of a tuple parameter has the wrong lifetime.
fn f<'a>((x, y): (&'a i32, &i32)) -> &'a i32 {
    y //~ E0621
}

fn main() {}
