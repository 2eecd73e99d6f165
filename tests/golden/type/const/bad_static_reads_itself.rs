// A static cannot be read while its value is computed, by whatever way.
static DIRECT: i32 = DIRECT; //~ E0080

static THROUGH_FN: i32 = read(); //~ E0080
const fn read() -> i32 {
    THROUGH_FN
}

static TO_LATER: &i32 = &LATER;
static LATER: i32 = *TO_LATER; //~ E0080

static EARLIER: i32 = **TO_LINK; //~ E0080
static LINK: &i32 = &EARLIER;
static TO_LINK: &&i32 = &LINK;

fn main() {
    println!("{} {} {} {}", DIRECT, THROUGH_FN, LATER, EARLIER);
}
