// A `;` that is missing behind a macro call is as good as there.
fn f(a: i32) -> i32 {
    println!("f") //~ syntax
    a
}

fn main() {
    let y: i32 = "a"; //~ E0308
    let list = vec![1] //~ syntax
    println!("{}", list.len()) //~ syntax
    println!("{}", q) //~ syntax
    f(2);
    let z: i32 = "a"; //~ E0308
}
