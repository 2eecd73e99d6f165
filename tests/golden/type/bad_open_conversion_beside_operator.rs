// Beside another open type a conversion is told only if what fits is in several libraries, or the program's own.
struct Mine;
struct Other;
impl From<u16> for Mine {
    fn from(_: u16) -> Mine {
        Mine
    }
}

fn from_u32(y: u64, n: u32) {
    let _z = y + n.into(); //~ E0284
}
fn from_u64(y: u64, n: u64) {
    let _z = y + n.into(); //~ E0284
}
fn from_i32(y: u64, n: i32) {
    let _z = y + n.into(); //~ E0283 E0284
}
fn from_usize(y: u64, n: usize) {
    let _z = y + n.into(); //~ E0283 E0284
}
fn from_char(y: u64, n: char) {
    let _z = y + n.into(); //~ E0283 E0284
}
fn from_f32(y: f64, n: f32) {
    let _z = y + n.into(); //~ E0284
}
trait Turn<T> {
    fn turn(self) -> T;
}
impl Turn<Mine> for u64 {
    fn turn(self) -> Mine {
        Mine
    }
}
impl Turn<Other> for u64 {
    fn turn(self) -> Other {
        Other
    }
}
fn own(y: u64, n: u64) {
    let _z = y + n.turn(); //~ E0283 E0284
}
fn main() {
    from_u32(1, 1);
    from_u64(1, 1);
    from_i32(1, 1);
    from_usize(1, 1);
    from_char(1, 'a');
    from_f32(1.0, 1.0);
    own(1, 1);
}
