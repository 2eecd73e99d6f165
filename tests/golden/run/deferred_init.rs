// A variable declared first and initialised later, once on each path.
fn main() {
    let n;
    let text: &str;
    if 3 > 2 {
        n = 10;
        text = "yes";
    } else {
        n = 20;
        text = "no";
    }
    println!("{n} {text}");
    let total;
    loop {
        total = n * 2;
        break;
    }
    println!("{total}");
}

//--- expected stdout
// 10 yes
// 20
