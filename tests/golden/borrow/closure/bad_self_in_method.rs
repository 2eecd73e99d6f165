// A method call in a closure borrows all of `self`, the iterator a part of it.
struct Team {
    members: Vec<u32>,
    sum: u32,
}

impl Team {
    fn add(&mut self, n: u32) {
        self.sum += n;
    }
    fn total(&mut self) {
        self.members.iter().for_each(|n| self.add(*n)); //~ E0500
    }
}

fn main() {
    let mut t = Team { members: vec![1, 2], sum: 0 };
    t.total();
    println!("{}", t.sum);
}
