// The tail expression of an `if` block hands its temporaries to the statement around the `if`.
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

fn main() {
    let yes = Loud("condition").len() > 2;
    let n = if yes {
        let _local = Loud("local");
        Loud("tail").len()
    } else {
        0
    } + Loud("right").len();
    println!("{n}");
}

//--- expected stdout
// drop condition
// drop local
// drop tail
// drop right
// 9
