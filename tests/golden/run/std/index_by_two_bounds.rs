// A pair of bounds indexes slices and texts.
use std::ops::Bound::{Excluded, Included, Unbounded};

fn main() {
    let mut numbers = [1, 2, 3, 4];
    println!("{:?} {:?}", &numbers[(Excluded(0), Unbounded)], &numbers[(Included(1), Excluded(3))]);
    println!("{:?} {:?}", numbers.get((Unbounded, Included(2))), numbers.get((Unbounded, Included(4))));
    println!("{:?}", numbers.get((Excluded(usize::MAX), Unbounded)));
    numbers[(Excluded(1), Included(2))][0] = 9;
    if let Some(last) = numbers.get_mut((Included(3), Unbounded)) {
        last[0] += 1;
    }
    println!("{numbers:?}");
    let text = "grün";
    println!("{} {:?}", &text[(Excluded(0), Unbounded)], text.get((Unbounded, Excluded(3))));
}

//--- expected stdout
// [2, 3, 4] [2, 3]
// Some([1, 2, 3]) None
// None
// [1, 2, 9, 5]
// rün None
