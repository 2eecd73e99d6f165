// A literal lacks fields, and some fields are private.
mod m {
    pub struct P { pub x: i32, y: i32 }
    pub struct Q { pub x: i32, pub y: i32 }
}
fn main() {
    let p = m::P { x: 1 }; //~ syntax
    let q = m::Q { x: 1 }; //~ E0063
}
