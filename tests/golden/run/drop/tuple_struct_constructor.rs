// Arguments of tuple constructors move into the fields.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct W(Loud, Option<Loud>);

fn main() {
    let a = Loud("a");
    let w = W(a, Some(Loud("b")));
    let _later = Loud("later");
    let W(x, _) = w;
    println!("{}", x.0);
}

//--- expected stdout
// a
// drop a
// drop later
// drop b
