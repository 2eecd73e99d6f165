// As many functions as rustc lets stand in one another may compute a constant, and no more.
const fn depth(n: u32) -> u32 {
    if n == 0 {
        0
    } else {
        depth(n - 1) + 1
    }
}

const FIRST: u32 = depth(126);
const SECOND: u32 = depth(FIRST);
const THIRD: u32 = depth(FIRST + 1); //~ E0080
static FOURTH: [u32; 3] = [depth(3), depth(126), depth(100_000)]; //~ E0080

fn main() {
    println!("{} {} {} {:?}", FIRST, SECOND, THIRD, FOURTH);
}
