// `loop` ends with the value of its `break`.
fn main() {
    let mut n = 0;
    let found = loop {
        n += 7;
        if n % 5 == 0 {
            break n * 2;
        }
    };
    println!("{found}");
    let never_used: () = loop {
        break;
    };
    println!("{:?}", never_used);
}

//--- expected stdout
// 70
// ()
