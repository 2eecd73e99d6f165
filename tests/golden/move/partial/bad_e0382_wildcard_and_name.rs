// `_` leaves a part alone, `_x` moves it.
fn main() {
    let t = (String::from("a"), String::from("b"));
    let (_, _x) = t;
    println!("{}", t.0);
    println!("{}", t.1); //~ E0382
}
