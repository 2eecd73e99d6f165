// `while` tests first; `continue` goes back to the test.
fn main() {
    let mut n = 10;
    while n > 0 {
        n -= 1;
        if n % 3 == 0 {
            continue;
        }
        print!("{n} ");
    }
    println!("end {n}");
    while n > 0 {
        println!("never");
    }
}

//--- expected stdout
// 8 7 5 4 2 1 end 0
