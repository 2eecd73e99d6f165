// A static cannot be read while its value is computed, by whatever way.
static DIRECT: i32 = DIRECT; //~ E0080

static THROUGH_FN: i32 = read(); //~ E0080
const fn read() -> i32 {
    THROUGH_FN
}

fn main() {
    println!("{} {}", DIRECT, THROUGH_FN);
}
