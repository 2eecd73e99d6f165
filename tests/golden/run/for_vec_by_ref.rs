// `for x in &v` and `for x in &mut v` borrow: the vector stays.
fn main() {
    let mut v = vec![1, 2, 3];
    for x in &mut v {
        *x *= 10;
    }
    let mut sum = 0;
    for x in &v {
        sum += x;
    }
    for x in v.iter_mut() {
        *x += 1;
    }
    for x in v.iter() {
        sum += *x;
    }
    println!("{sum} {:?}", v);
}

//--- expected stdout
// 123 [11, 21, 31]
