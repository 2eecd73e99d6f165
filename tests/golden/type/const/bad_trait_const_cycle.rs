// Two constants of a trait whose defaults need each other.
trait Sides {
    const LEFT: i32 = Self::RIGHT; //~ E0391
    const RIGHT: i32 = Self::LEFT;
}

struct Box2;

impl Sides for Box2 {}

fn main() {
    println!("{}", Box2::LEFT);
}
