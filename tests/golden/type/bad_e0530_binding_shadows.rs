// A binding cannot have the name of a unit struct or a static.
static ZERO: i32 = 0;

fn main() {
    match 1 {
        ZERO => println!("zero"), //~ E0530
        _ => println!("other"),
    }
}
