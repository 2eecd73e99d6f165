// Positional, named and captured arguments, mixed and used more than once.
fn main() {
    let x = 7;
    let name = "ada";
    println!("{0} {1} {0}", 1, 2);
    println!("{} {1} {} {0}", "a", "b");
    println!("{x} {name} {x}");
    println!("{a} {b} {x}", a = 10, b = x * 2);
    println!("{:?} {0:?} {name:?}", "q");
    println!("{0:1$}|{0:<1$}|", 5, 4);
}

//--- expected stdout
// 1 2 1
// a b b a
// 7 ada 7
// 10 14 7
// "q" "q" "ada"
//    5|5   |
