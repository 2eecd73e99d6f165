// Returning out of a `for` with the element: the rest is dropped first, then the locals.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn find(v: Vec<Loud>, name: &str) -> Option<Loud> {
    let _local = Loud("local");
    for l in v {
        if l.0 == name {
            return Some(l);
        }
    }
    None
}

fn main() {
    let found = find(vec![Loud("a"), Loud("b"), Loud("c")], "b");
    println!("found {}", found.is_some());
}

//--- expected stdout
// drop a
// drop c
// drop local
// found true
// drop b
