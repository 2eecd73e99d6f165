// `Sized` holds or not; nobody can implement it.
struct Row;

impl Sized for Row {} //~ E0322

fn main() {}
