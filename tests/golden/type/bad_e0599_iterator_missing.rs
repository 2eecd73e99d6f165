// A struct is not an iterator just by its name.
struct Counter {
    n: u32,
}

fn main() {
    let mut c = Counter { n: 0 };
    while let Some(x) = c.next() { //~ E0599
        println!("{x}");
    }
}
