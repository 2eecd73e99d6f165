// `if` is an expression; chains of else-if pick the first true branch.
fn grade(points: u32) -> char {
    if points >= 90 {
        'A'
    } else if points >= 75 {
        'B'
    } else {
        'C'
    }
}

fn main() {
    println!("{}{}{}", grade(95), grade(75), grade(3));
    let x = if grade(1) == 'C' { 1 } else { 2 } + 10;
    println!("{x}");
    if x > 100 {
        println!("never");
    }
}

//--- expected stdout
// ABC
// 11
