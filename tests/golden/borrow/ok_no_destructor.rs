// Without a destructor the borrow ends with its last use.
struct S<'a>(&'a mut i32);
fn main() {
    let mut x = 1;
    let d = S(&mut x);
    println!("{}", x);
}
