// A lifetime declared twice.
fn first<'a, 'a>(s: &'a str) -> usize { //~ E0403
    s.len()
}

fn main() {
    println!("{}", first("x"));
}
