// What `truncate`, `remove`, `insert`, `drain`, `swap_remove`, `pop` and `clear` drop.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn show(v: &[Loud]) {
    for l in v {
        print!("{} ", l.0);
    }
    println!("left");
}

fn main() {
    let mut v = vec![Loud("a"), Loud("b"), Loud("c"), Loud("d"), Loud("e"), Loud("f")];
    v.truncate(5);
    v.remove(1);
    show(&v);
    v.insert(0, Loud("z"));
    v.drain(1..3);
    show(&v);
    v.swap_remove(0);
    v.pop();
    show(&v);
    v.push(Loud("last"));
    v.clear();
    println!("end");
}

//--- expected stdout
// drop f
// drop b
// a c d e left
// drop a
// drop c
// z d e left
// drop z
// drop d
// e left
// drop e
// drop last
// end
