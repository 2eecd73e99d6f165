// Of `place = value` the value comes first; of `place += value` on integers, too.
fn at(i: usize) -> usize {
    print!("place ");
    i
}

fn value(n: i32) -> i32 {
    print!("value ");
    n
}

fn main() {
    let mut v = vec![1, 2, 3];
    v[at(0)] = value(10);
    println!("{:?}", v);
    v[at(1)] += value(20);
    println!("{:?}", v);
}

//--- expected stdout
// value place [10, 2, 3]
// value place [10, 22, 3]
