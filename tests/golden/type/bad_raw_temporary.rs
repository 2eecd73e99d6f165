// Of a value without a place no address can be taken.
const LIMIT: i32 = 5;

fn five() -> i32 {
    5
}

fn main() {
    let a = &raw const LIMIT; //~ E0745
    let b = &raw const five(); //~ E0745
    let c = &raw const 7; //~ E0745
    println!("{}", a.is_null() || b.is_null() || c.is_null());
}
