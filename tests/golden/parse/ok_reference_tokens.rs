// `&&` is two references where a type or operand begins, and `and` between operands.
fn f(x: &&i32) -> bool {
    **x == 1 && true
}

fn main() {
    let a = 1;
    let r = &&a;
    println!("{} {}", f(r), f(&&1));
    match r {
        &&n => println!("{n}"),
    }
}
