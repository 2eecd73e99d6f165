// `break` with a value of another type than the first.
fn main() {
    let mut i = 0;
    let x = loop {
        i += 1;
        if i == 1 {
            break 1;
        }
        break "two"; //~ E0308
    };
    println!("{}", x);
}
