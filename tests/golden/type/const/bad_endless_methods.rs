// The same through a trait whose method is called for a larger type each time.
struct Wrap<T>(T);

trait Go {
    fn go(self, left: u32) -> u32;
}

impl Go for u8 {
    fn go(self, left: u32) -> u32 {
        left
    }
}

impl<T: Go> Go for Wrap<T> {
    fn go(self, left: u32) -> u32 {
        if left == 0 {
            return 0;
        }
        Wrap(self).go(left - 1) //~ syntax
    }
}

fn main() {
    println!("{}", Wrap(1u8).go(3));
}
