// Slices: the range forms, length, sub-slices, of arrays and vectors.
fn total(part: &[i32]) -> i32 {
    let mut sum = 0;
    for x in part {
        sum += x;
    }
    sum
}

fn main() {
    let a = [1, 2, 3, 4, 5];
    println!("{:?} {:?} {:?}", &a[1..3], &a[..2], &a[3..]);
    println!("{:?} {:?} {}", &a[..], &a[1..=2], a[5..].len());
    let v = vec![10, 20, 30];
    println!("{} {} {}", total(&a), total(&v), total(&v[1..]));
    let s = &a[1..];
    println!("{} {:?} {:?}", s[0], &s[1..3], s.first());
    println!("{}", s == [2, 3, 4, 5]);
}

//--- expected stdout
// [2, 3] [1, 2] [4, 5]
// [1, 2, 3, 4, 5] [2, 3] 0
// 15 60 50
// 2 [3, 4] Some(2)
// true
