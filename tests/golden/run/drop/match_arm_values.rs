// Arms whose values own something: the binding moves into the result.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    for n in 0..3 {
        let r = match n {
            0 => Some(Loud("zero")),
            1 => {
                let l = Loud("one");
                Some(l)
            }
            _ => None,
        };
        println!("{}", r.is_some());
    }
}

//--- expected stdout
// true
// drop zero
// true
// drop one
// false
