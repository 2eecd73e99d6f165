// The temporaries of a match arm are dropped when the arm ends, before those of the scrutinee.
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
    let n = match Loud("four").len() {
        4 => Loud("arm").len(),
        _ => 0,
    } + Loud("right").len();
    println!("{n}");
}

//--- expected stdout
// drop arm
// drop right
// drop four
// 8
