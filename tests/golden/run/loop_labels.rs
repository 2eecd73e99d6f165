// Labels: break and continue of an outer loop, and a break with a value through two loops.
fn main() {
    'rows: for row in 0..5 {
        for col in 0..5 {
            if col > row {
                continue 'rows;
            }
            if row * col > 6 {
                break 'rows;
            }
            print!("{} ", row * col);
        }
    }
    println!();
    let pair = 'search: loop {
        let mut a = 1;
        loop {
            a += 1;
            if a * a > 50 {
                break 'search (a, a * a);
            }
        }
    };
    println!("{:?}", pair);
}

//--- expected stdout
// 0 0 1 0 2 4 0 3 6 
// (8, 64)
