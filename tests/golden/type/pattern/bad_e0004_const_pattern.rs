// A constant is one value.
const LIMIT: u8 = 255;

fn main() {
    let n = 3u8;
    match n { //~ E0004
        LIMIT => {}
        0..=253 => {}
    }
}
