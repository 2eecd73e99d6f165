// A drop flag in generic code.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn maybe<T>(value: T, keep: bool) -> Option<T> {
    let local = Loud("local");
    let out = if keep { Some(value) } else { None };
    println!("end of maybe {}", local.0);
    out
}

fn main() {
    maybe(Loud("kept"), true);
    maybe(Loud("left"), false);
    println!("{:?} {:?}", maybe(1, true), maybe(2, false));
}

//--- expected stdout
// end of maybe local
// drop local
// drop kept
// end of maybe local
// drop local
// drop left
// end of maybe local
// drop local
// end of maybe local
// drop local
// Some(1) None
