// An item inside of a function does not see the function's lifetimes.

fn outer<'a>(x: &'a u8) {
    fn inner(x: &'a u8) {} //~ E0401
    struct Inner {
        x: &'a u8, //~ E0401
    }
    let y: &'a u8 = x;
    let z: &'b u8 = x; //~ E0261
}

fn main() {}
