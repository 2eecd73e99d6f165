// A value moved in one branch that goes on.
fn f(keep: bool) -> Option<String> {
    let s = String::from("a");
    let o = if keep { Some(s) } else { None };
    println!("{}", s.len()); //~ E0382
    o
}

fn main() {
    println!("{:?}", f(true));
}
