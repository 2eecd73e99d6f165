// In a chain of `if let`, the temporaries of the conditions before live on through the later ones.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn none(&self) -> Option<u32> {
        None
    }
}

fn main() {
    if let Some(_) = Loud("a").none() {
    } else if let Some(_) = Loud("b").none() {
    } else if Loud("c").none().is_some() {
    } else {
        println!("last else");
    }
    println!("end");
}

//--- expected stdout
// drop c
// last else
// drop b
// drop a
// end
