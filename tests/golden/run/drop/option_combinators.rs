// `unwrap_or`, `or`, `and`, `xor`, `filter`-free: what is not returned is dropped.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn show(o: &Option<Loud>) {
    match o {
        Some(l) => println!("some {}", l.0),
        None => println!("none"),
    }
}

fn main() {
    let a = Some(Loud("a")).unwrap_or(Loud("default"));
    println!("{}", a.0);
    let b = None.unwrap_or(Loud("used default"));
    println!("{}", b.0);
    show(&Some(Loud("c")).or(Some(Loud("d"))));
    show(&Some(Loud("e")).and(Some(Loud("f"))));
    show(&Some(Loud("g")).xor(None));
    show(&Some(Loud("h")).xor(Some(Loud("i"))));
    let mut o = None;
    o.insert(Loud("j"));
    show(&o);
    o.get_or_insert(Loud("k"));
    show(&o);
}

//--- expected stdout
// drop default
// a
// used default
// drop d
// some c
// drop c
// drop e
// some f
// drop f
// some g
// drop g
// drop h
// drop i
// none
// some j
// drop k
// some j
// drop j
// drop used default
// drop a
