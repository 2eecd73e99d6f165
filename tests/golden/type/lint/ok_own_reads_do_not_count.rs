// `x += 1` makes no use of x, also when a loop does it again.
fn ready() -> bool {
    true
}

fn main() {
    let mut steps = 0;
    loop {
        if ready() {
            break;
        }
        steps += 1;
    }
    let mut sum = 0;
    println!("{sum}");
    for i in 0..3 {
        sum += i;
    }
    let mut total = 0;
    for i in 0..3 {
        total = total + i;
    }
    let mut shown = 0;
    while shown < 3 {
        shown += 1;
    }
}
