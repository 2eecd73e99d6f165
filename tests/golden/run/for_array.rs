// `for` over an array by value and by reference, and over a slice.
fn main() {
    let a = [3, 1, 2];
    for x in a {
        print!("{x} ");
    }
    for x in &a {
        print!("{x} ");
    }
    for x in &a[1..] {
        print!("{x} ");
    }
    println!();
}

//--- expected stdout
// 3 1 2 3 1 2 1 2 
