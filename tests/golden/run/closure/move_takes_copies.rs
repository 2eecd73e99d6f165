// With `move` a closure has its own copy of a number: the variable stays as it is.
fn main() {
    let mut level = 1;
    let mut up = move || {
        level += 10;
        level
    };
    println!("{} {}", up(), up());
    println!("{level}");
    level += 1;
    println!("{level}");
}

//--- expected stdout
// 11 21
// 1
// 2
