// What equals a value must be plain from its parts.
struct Own(i32);

impl PartialEq for Own {
    fn eq(&self, other: &Own) -> bool {
        self.0 == other.0
    }
}

const OWN: Own = Own(1);
const CODE: fn(i32) -> i32 = same;

fn same(x: i32) -> i32 {
    x
}

fn main() {
    match Own(1) {
        OWN => {} //~ syntax
        _ => {}
    }
    match CODE {
        CODE => {} //~ syntax
        _ => {}
    }
}
