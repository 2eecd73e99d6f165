// References in the arguments of a tuple constructor are extended.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct View<'a>(&'a Loud, u32);

fn main() {
    let v = View(&Loud("in view"), 1);
    let o = Some(&Loud("in option"));
    println!("{} {} {}", v.0 .0, v.1, o.is_some());
}

//--- expected stdout
// in view 1 true
// drop in option
// drop in view
