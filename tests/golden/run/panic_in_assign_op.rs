// `+=` that overflows leaves the old value for the drops of the unwinding.
//@ exit: 101
struct Meter {
    level: i8,
}

impl Drop for Meter {
    fn drop(&mut self) {
        println!("level {}", self.level);
    }
}

fn main() {
    let mut m = Meter { level: 126 };
    m.level += 1;
    m.level += 1; //~ panic
}

//--- expected stdout
// level 127
//--- expected panic
// attempt to add with overflow
