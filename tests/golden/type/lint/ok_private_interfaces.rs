// What everybody can name shows types and traits that nobody can.
struct Hidden;

pub fn make() -> Hidden {
    Hidden
}

pub struct Shown {
    pub part: Vec<Hidden>,
    rest: Hidden,
}

impl Shown {
    pub fn new() -> Shown {
        Shown { part: vec![], rest: Hidden }
    }
    pub fn rest(&self) -> &Hidden {
        &self.rest
    }
    fn own(&self) -> &Hidden {
        &self.rest
    }
}

pub enum Either {
    Left(Hidden),
    Right,
}

trait Speak {
    fn speak(&self) -> i32;
}

impl Speak for i32 {
    fn speak(&self) -> i32 {
        *self
    }
}

pub fn loud<T: Speak>(t: T) -> i32 {
    t.speak()
}

mod inner {
    struct Local;
    pub struct Open;
    pub fn open() -> Open {
        Open
    }
    pub(crate) fn local() -> Local {
        Local
    }
    fn quiet(_: Local) {}
    pub fn all() {
        quiet(local());
    }
}

fn main() {
    make();
    let s = Shown::new();
    s.own();
    s.rest();
    println!("{} {}", s.part.len(), loud(3));
    inner::open();
    inner::all();
}
