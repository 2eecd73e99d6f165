// The new value comes on one path only.
fn main() {
    let mut s = String::from("a");
    for i in 0..3 {
        let t = s; //~ E0382
        println!("{t}");
        if i == 1 {
            s = String::from("b");
        }
    }
}
