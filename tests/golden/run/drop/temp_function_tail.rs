// The temporaries of a function's tail expression are dropped after its locals, and before its parameters.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn len(&self) -> usize {
        self.0.len()
    }
}

fn measure(_parameter: Loud) -> usize {
    let _local = Loud("local");
    Loud("tail").len()
}

fn main() {
    println!("{}", measure(Loud("parameter")));
}

//--- expected stdout
// drop local
// drop tail
// drop parameter
// 4
