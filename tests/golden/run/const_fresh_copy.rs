// Each use of a const is a fresh value: changing the copy does not change the const.
const START: [i32; 2] = [1, 2];

fn main() {
    let mut a = START;
    a[0] = 99;
    println!("{:?} {:?}", a, START);
}

//--- expected stdout
// [99, 2] [1, 2]
