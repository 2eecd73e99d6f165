// Whatever never ends can stand behind `else` of a `let`.
fn leave(o: Option<i32>, n: u8) -> i32 {
    let Some(a) = o else {
        if n == 0 {
            return 0;
        } else {
            return 1;
        }
    };
    let Some(b) = o else {
        match n {
            0 => return 2,
            _ => panic!("other"),
        }
    };
    let Some(c) = o else { loop {} };
    let Some(d) = o else { std::process::exit(3) };
    let e = loop {
        let Some(e) = o else {
            println!("none");
            break 5;
        };
        if e > n as i32 {
            break e;
        }
        let Some(_) = o else { continue };
    };
    a + b + c + d + e
}
fn main() {
    println!("{} {}", leave(None, 0), leave(Some(4), 1));
}
