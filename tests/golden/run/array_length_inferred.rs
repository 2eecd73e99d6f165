// How many elements an array has can be left to be inferred.
fn main() {
    let w: [i32; _] = [1, 2];
    let a: [i32; 4] = [0; _];
    let c: [_; _] = [1.5, 2.5, 3.5];
    println!("{:?} {:?} {:?}", w, a, c);
}

//--- expected stdout
// [1, 2] [0, 0, 0, 0] [1.5, 2.5, 3.5]
