// Constants and statics: computed from others, of array and string type, as array length.
const WIDTH: usize = 4;
const AREA: usize = WIDTH * WIDTH;
const NAMES: [&str; 3] = ["a", "b", "c"];
static GREETING: &str = "hello";
static TABLE: [i32; AREA] = [7; AREA];

fn main() {
    let grid = [0u8; AREA];
    println!("{} {}", grid.len(), NAMES[1]);
    println!("{GREETING} {}", TABLE[15]);
    const LOCAL: i64 = (1 << 40) - 1;
    println!("{LOCAL}");
    for name in NAMES {
        print!("{name}");
    }
    println!();
}

//--- expected stdout
// 16 b
// hello 7
// 1099511627775
// abc
