// That something is unsafe or private does not keep moves from being checked.
static mut COUNTER: u32 = 0;
static NAME: &str = "a";
mod m {
    pub struct P { pub x: i32, y: i32 }
}
fn main() {
    COUNTER += 1; //~ E0133
    NAME = "b"; //~ E0594
    let s = String::new();
    let t = s;
    let u = s; //~ E0382
}
fn build() -> m::P {
    m::P { x: 1, y: 2 }
}
