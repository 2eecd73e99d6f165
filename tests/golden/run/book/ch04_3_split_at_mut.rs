// Two parts of one slice, mutable both.
fn main() {
    let mut row = [10, 20, 30, 40];
    let (left, right) = row.split_at_mut(2);
    left[1] += right[0];
    std::mem::swap(&mut left[0], &mut right[1]);
    println!("{row:?}");
}

//--- expected stdout
// [40, 50, 30, 10]
