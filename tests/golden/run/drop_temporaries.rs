// Temporaries are dropped at the end of the statement that made them, in reverse order.
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
    let n = Loud("temp").len() + Loud("longer").len();
    println!("{n}");
    let kept = &Loud("extended");
    println!("{}", kept.0);
    match Loud("scrutinee").len() {
        9 => println!("in the arm"),
        _ => println!("other"),
    }
    if Loud("condition").len() == 9 {
        println!("in the if");
    }
    println!("end");
}

//--- expected stdout
// drop longer
// drop temp
// 10
// extended
// in the arm
// drop scrutinee
// drop condition
// in the if
// end
// drop extended
