// A `static` cannot be moved out of.
static S: Option<String> = None;

fn main() {
    let o = S; //~ E0507
    println!("{o:?}");
}
