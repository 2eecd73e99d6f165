// The right side of an assignment is evaluated before the place on the left.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn pick<'a>(a: &'a mut [Loud; 2], i: usize) -> &'a mut Loud {
    println!("pick {i}");
    &mut a[i]
}

fn make(name: &'static str) -> Loud {
    println!("make {name}");
    Loud(name)
}

fn main() {
    let mut a = [Loud("a0"), Loud("a1")];
    *pick(&mut a, 1) = make("new");
    println!("end");
}

//--- expected stdout
// make new
// pick 1
// drop a1
// end
// drop a0
// drop new
