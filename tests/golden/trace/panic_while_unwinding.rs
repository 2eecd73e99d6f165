// A drop that panics while another panic is under way ends the program at once.
//@ exit: 134
struct Bomb {
    name: String,
}

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("drop of {}", self.name); //~ panic
    }
}

fn main() {
    let _first = Bomb { name: String::from("first") };
    let _second = String::from("never dropped");
    panic!("start"); //~ panic
}

//--- expected narration
//--- expected stdout
//--- expected panic
