// A new `let` of the same name hides the old one, in the same scope and in inner ones.
fn main() {
    let x = 5;
    let x = x * 2;
    {
        let x = "inner";
        println!("{x}");
    }
    println!("{x}");
    let x = format!("{x}!");
    println!("{x}");
    let y = 1;
    for y in 0..2 {
        print!("{y} ");
    }
    println!("{y}");
}

//--- expected stdout
// inner
// 10
// 10!
// 0 1 1
