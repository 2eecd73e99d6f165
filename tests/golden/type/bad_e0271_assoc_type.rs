// The iterator gives another item type than the bound wants.
fn total<I: Iterator<Item = u8>>(it: I) -> u32 {
    let mut sum = 0;
    for x in it {
        sum += x as u32;
    }
    sum
}

struct Ones;

impl Iterator for Ones {
    type Item = i32;

    fn next(&mut self) -> Option<i32> {
        None
    }
}

fn main() {
    println!("{}", total(Ones)); //~ E0271
}
