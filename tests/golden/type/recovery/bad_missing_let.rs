// Where a `let` is missing, what it would have bound is not there, whether or not its value fits.
fn one(opt: Option<i32>) {
    if Some(x) = opt { //~ E0308 E0425
        println!("{}", x); //~ E0425
    }
    if Ok(y) = opt { //~ E0308 E0425
        println!("one");
    }
}

fn two(opt: Option<i32>) {
    while Some(x) = opt { //~ E0425
        println!("{}", x); //~ E0425
    }
}

fn three(opt: Option<i32>) {
    let mut x = 1;
    while Some(x) = opt { //~ E0308
        println!("{}", x);
    }
}

fn main() {
    (c, d) = 5; //~ E0308 E0425
}
