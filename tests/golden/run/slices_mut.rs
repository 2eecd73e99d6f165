// A mutable slice changes the array or vector it looks at.
fn fill(part: &mut [i32], value: i32) {
    for i in 0..part.len() {
        part[i] = value;
    }
}

fn main() {
    let mut a = [0; 5];
    fill(&mut a[1..3], 7);
    fill(&mut a[4..], 9);
    let mut v = vec![1, 2, 3];
    fill(&mut v, 4);
    v[..2][1] = 5;
    println!("{:?} {:?}", a, v);
    a.swap(0, 4);
    println!("{:?}", a);
}

//--- expected stdout
// [0, 7, 7, 0, 9] [4, 5, 4]
// [9, 7, 7, 0, 0]
