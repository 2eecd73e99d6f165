// A static without mut.
static LIMIT: i32 = 5;

fn main() {
    LIMIT = 6; //~ E0594
    println!("{LIMIT}");
}
