// `_x` keeps a value to the end of the scope, `let _ =` drops a temporary at once and moves nothing.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}
fn main() {
    let _kept = Loud("kept");
    let _ = Loud("at once");
    let named = Loud("named");
    let _ = named;
    println!("still here: {}", named.0);
    Loud("statement");
    println!("end");
}

//--- expected stdout
// drop at once
// still here: named
// drop statement
// end
// drop named
// drop kept
