// Aliases, constants and traits that only dead items name are dead; those that types name are used.
type InField = i32;
type InSignature = i32;
type ByAlias = InSignature;
type Used = i32;
type Length = [u8; COUNT];
const COUNT: usize = 3;

struct Dead {
    field: InField,
}
fn dead(x: InSignature) -> ByAlias {
    x
}
fn alive(x: Used) -> Used {
    x
}
fn measured(x: Length) -> usize {
    x.len()
}

trait OnlyByDead {
    fn never(&self);
}
fn needs<T: OnlyByDead>(_: T) {}

const FIRST: i32 = 42;
const SECOND: i32 = FIRST;
static THIRD: i32 = FIRST;

trait Part {
    type Of;
    fn part(&self) -> Self::Of;
    fn unused(&self, _: InDefault) {}
}
type InDefault = u8;
struct Whole;
struct Piece;
impl Part for Whole {
    type Of = Piece;
    fn part(&self) -> Piece {
        Piece
    }
}

trait Names {
    type Named;
}
struct Carrier;
struct Carried;
impl Names for Carrier {
    type Named = Carried;
}
impl Carried {
    fn new() -> Carried {
        Carried
    }
}

fn main() {
    println!("{} {}", alive(1), measured([0; 3]));
    let _ = Whole.part();
    let _: Carried = <Carrier as Names>::Named::new();
}
