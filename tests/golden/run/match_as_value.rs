// match is an expression; arms may be blocks, return, break, continue or panic.
fn half(n: i32) -> Option<i32> {
    let result = match n % 2 {
        0 => n / 2,
        _ => return None,
    };
    Some(result)
}

fn main() {
    println!("{:?} {:?}", half(10), half(11));
    let mut sum = 0;
    for n in 0..10 {
        sum += match n {
            0 => continue,
            7 => break,
            x => {
                let square = x * x;
                square + 1
            }
        };
    }
    println!("{sum}");
}

//--- expected stdout
// Some(5) None
// 97
