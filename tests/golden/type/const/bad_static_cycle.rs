// Two statics that need the values of each other have none.
static HENS: i32 =
    EGGS + 1; //~ E0391
static EGGS: i32 = HENS;

fn main() {
    println!("{}", HENS);
}
