// A block's value is its last expression; with a semicolon it is ().
fn main() {
    let x = {
        let a = 3;
        let b = 4;
        a * a + b * b
    };
    let unit = {
        let _ignored = x + 1;
    };
    println!("{x} {:?}", unit);
    let y = { x } + { { 1 } };
    println!("{y}");
}

//--- expected stdout
// 25 ()
// 26
