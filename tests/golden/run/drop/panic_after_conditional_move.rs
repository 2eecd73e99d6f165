// The drop flag is honoured while unwinding.
//@ exit: 101
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(yes: bool, n: usize) -> u32 {
    let a = Loud("a");
    let b = Loud("b");
    if yes {
        drop(a);
    } else {
        drop(b);
    }
    [1, 2, 3][n] //~ panic
}

fn main() {
    println!("{}", f(true, 1));
    println!("{}", f(false, 3));
}

//--- expected stdout
// drop a
// drop b
// 2
// drop b
// drop a
//--- expected panic
// index out of bounds: the len is 3 but the index is 3
