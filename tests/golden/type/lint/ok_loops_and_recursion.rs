// Loops and calls that say less than they could.
#![allow(dead_code)]
struct R;
impl R {
    fn go(&self) {
        self.go()
    }
}
fn rec(n: i32) -> i32 {
    rec(n - 1)
}
fn both_ways(n: i32) -> i32 {
    if n > 0 {
        both_ways(n - 1)
    } else {
        both_ways(n + 1)
    }
}
fn ends(n: i32) -> i32 {
    if n > 0 {
        ends(n - 1)
    } else {
        1
    }
}
fn panics(n: i32) -> i32 {
    if n > 100 {
        panic!("too deep");
    }
    panics(n + 1)
}
trait Named {
    fn name(&self) -> String {
        self.name()
    }
}
fn main() {
    while true {
        break;
    }
    let x = 5;
    println!("{}", --x);
    for a in Some(3) {
        println!("{a}");
    }
    for a in "5".parse::<i32>() {
        println!("{a}");
    }
    'unused: for i in 0..2 {
        'used: loop {
            println!("{i}");
            break 'used;
        }
    }
    if let y = 5 {
        println!("{y}");
    }
    while let y = 3 {
        println!("{y}");
        break;
    }
    let z = 3 else { return };
    println!("{z}");;
    ;
}
