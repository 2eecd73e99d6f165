// Bytes that are no text, by the name of a constant or a static.
const ODD: &[u8] = b"\xff";
const PAIR: [u8; 2] = [0xff, 3];
const GOOD: &[u8] = b"abc";
const COPY: &[u8] = ODD;
static ONE: [u8; 1] = [0xfe];

const fn made() -> [u8; 1] {
    [0xff]
}
const MADE: [u8; 1] = made();

fn main() {
    let _ = std::str::from_utf8(ODD);
    let _ = std::str::from_utf8(&PAIR);
    let _ = std::str::from_utf8(GOOD);
    let _ = std::str::from_utf8(COPY);
    let _ = std::str::from_utf8(&ONE);
    let _ = std::str::from_utf8(&MADE);
}
