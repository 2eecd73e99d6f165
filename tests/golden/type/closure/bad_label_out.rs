// A label of a loop around a closure cannot be used in it.
fn main() {
    'all: for n in 0..3 {
        let stop = || loop {
            break 'all; //~ E0767
        };
        stop();
        println!("{n}");
    }
}
