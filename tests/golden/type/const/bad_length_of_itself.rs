// A type whose size says how large it is.
struct Row {
    cells: [u8; std::mem::size_of::<Row>()], //~ E0391
}

struct Sheet {
    rows: [u8; SHEET], //~ E0391
}
const SHEET: usize = std::mem::size_of::<Sheet>();

struct Left {
    right: [u8; std::mem::size_of::<Right>()], //~ E0391
}
struct Right {
    left: [u8; std::mem::size_of::<Left>()],
}

const LINE: [u8; LINE.len()] = [0; 1]; //~ E0391

fn main() {}
