// A branch that is wrong by itself makes the whole of no known type: nothing more is told of it.
fn chain(a: bool, b: bool) -> &'static str {
    let i = if a {
        1
    } else if b {
        2.0
    } else if a && b {
        3
    } else {
        "x" //~ E0308
    };
    i
}

fn main() {
    let n = 3;
    let k = if n > 0 { 1 } else { zero }; //~ E0425
    let s: &str = k;
    let m = match n {
        1 => 2,
        2 => nope, //~ E0425
        _ => 3.0,
    };
    let list = [1, missing, "x"]; //~ E0425
    let q = if n > 1 { 1 } else { "two" }; //~ E0308
    q + 1;
    let x = 'outer: loop {
        break 'out 3; //~ E0426
    };
    x + 1;
    chain(true, false);
}
