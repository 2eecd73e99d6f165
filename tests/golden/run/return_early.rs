// `return` leaves from inside loops and blocks; a function without a value returns ().
fn first_even(v: &[i32]) -> i32 {
    for x in v {
        if *x % 2 == 0 {
            return *x;
        }
    }
    -1
}

fn nothing(n: i32) {
    if n > 0 {
        return;
    }
    println!("not positive: {n}");
}

fn main() {
    println!("{} {}", first_even(&[1, 3, 4, 6]), first_even(&[1]));
    nothing(1);
    nothing(-1);
    println!("{:?}", nothing(5));
}

//--- expected stdout
// 4 -1
// not positive: -1
// ()
