// A loop in a constant that does not end.
const fn forever() -> u32 {
    let mut n = 0;
    loop { //~ long_running_const_eval
        n += 1;
        if n == 0 {
            break;
        }
        n -= 1;
    }
    n
}

const N: u32 = forever();

fn main() {
    println!("{N}");
}
