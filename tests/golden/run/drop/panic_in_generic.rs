// A generic function drops its `T`s while unwinding.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn pick<T>(items: Vec<T>, spare: T, i: usize) -> T {
    let mut spare = Some(spare);
    for (k, item) in items.into_iter().enumerate() {
        if k == i {
            return item;
        }
    }
    spare.take();
    panic!("nothing at {i}") //~ panic
}

fn main() {
    println!("{}", pick(vec![1, 2], 3, 1));
    let l = pick(vec![Loud("a"), Loud("b")], Loud("spare 1"), 0);
    println!("{}", l.0);
    pick(vec![Loud("c")], Loud("spare 2"), 5);
}

//--- expected stdout
// 2
// drop b
// drop spare 1
// a
// drop c
// drop spare 2
// drop a
//--- expected panic
// nothing at 5
