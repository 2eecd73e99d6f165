// A slice is an address and a length.
//
// `&numbers[1..3]` points into the middle of somebody else's elements: 16 bytes, an address and how
// many. It owns nothing, copies nothing and frees nothing; so it is cheap to hand round, and useless
// once the owner is gone. An index behind its end is noticed when it is used.
//
// Look for: no allocation but the vector's one. `middle` points 4 bytes behind the begin of the vector's
// block, since an i32 has 4, and `right` 8 bytes: splitting a slice in two is arithmetic with addresses.
// Through `left` and `right` the vector's own elements change, in the vector's block.

fn sum(part: &[i32]) -> i32 {
    let mut total = 0;
    for n in part {
        total += n;
    }
    total
}

fn main() {
    let mut numbers = vec![10, 20, 30, 40];
    let middle = &numbers[1..3];
    println!("{} in {} elements", sum(middle), middle.len());

    let (left, right) = numbers.split_at_mut(2);
    left[0] += right[1];
    right[0] = 0;
    println!("{numbers:?}");
}
