// A closure cannot leave the loop around it.
fn main() {
    for n in 0..3 {
        let stop = || break; //~ E0267
        stop();
        println!("{n}");
    }
}
