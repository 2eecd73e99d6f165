// Loops inside of a closure have their own `break`, labels included.
fn main() {
    let first_square_over = |limit: u32| {
        let mut n = 0;
        loop {
            n += 1;
            if n * n > limit {
                break n * n;
            }
        }
    };
    println!("{} {}", first_square_over(10), first_square_over(100));
    let pair = |target: i32| {
        let mut found = None;
        'rows: for a in 2..10 {
            for b in a..10 {
                if a * b == target {
                    found = Some((a, b));
                    break 'rows;
                }
            }
        }
        found
    };
    println!("{:?} {:?}", pair(24), pair(23));
}

//--- expected stdout
// 16 121
// Some((3, 8)) None
