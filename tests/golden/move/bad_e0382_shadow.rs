// A shadowing variable does not bring the moved one back.
fn main() {
    let s = String::from("x");
    let t = s;
    {
        let s = String::from("y");
        println!("{s} {t}");
    }
    println!("{s}"); //~ E0382
}
