// Constructors on the left of `=`: of structs by their name, by `Self` and by a path, and unit structs.
mod parts {
    pub struct Width(pub i32);
    pub struct Mark;
}

struct Pair(i32, i32);

impl Pair {
    fn turn(&mut self) {
        Self(self.1, self.0) = Pair(self.0, self.1);
    }
}

fn main() {
    let mut pair = Pair(1, 2);
    pair.turn();
    let (mut a, mut b) = (0, 0);
    parts::Width(a) = parts::Width(7);
    parts::Mark = parts::Mark;
    (parts::Mark, b) = (parts::Mark, 8);
    println!("{} {} {a} {b}", pair.0, pair.1);
}

//--- expected stdout
// 2 1 7 8
