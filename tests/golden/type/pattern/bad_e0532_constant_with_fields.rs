// A constant takes no fields.
const LIMIT: u32 = 3;

fn main() {
    match 3 {
        LIMIT(x) => println!("{x}"), //~ E0532
        _ => {}
    }
}
