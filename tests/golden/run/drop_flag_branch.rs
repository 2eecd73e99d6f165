// A value moved on one branch only is dropped at the end exactly when it was not moved.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn consume(x: Loud) {
    println!("consume {}", x.0);
}

fn maybe(name: &'static str, take: bool) {
    let x = Loud(name);
    if take {
        consume(x);
    }
    println!("end of maybe");
}

fn main() {
    maybe("taken", true);
    maybe("left", false);
}

//--- expected stdout
// consume taken
// drop taken
// end of maybe
// end of maybe
// drop left
