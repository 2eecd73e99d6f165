// A lifetime elided in the path of a struct.
struct S<'a>(&'a str);
fn f<'a>(s: S) -> &'a str {
    s.0 //~ E0621
}

fn main() {}
