// The temporaries of a `let else` are dropped before the `else` block runs, and at the end of the statement when it matches.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn get(&self, yes: bool) -> Option<u32> {
        if yes { Some(7) } else { None }
    }
}

fn try_it(yes: bool) -> u32 {
    let Some(n) = Loud("initialiser").get(yes) else {
        println!("in else");
        return 0;
    };
    println!("after let");
    n
}

fn main() {
    println!("{}", try_it(true));
    println!("{}", try_it(false));
}

//--- expected stdout
// drop initialiser
// after let
// 7
// drop initialiser
// in else
// 0
