// A struct that holds references drops nothing but itself.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Watcher<'a> {
    target: &'a Loud,
}

impl Drop for Watcher<'_> {
    fn drop(&mut self) {
        println!("stop watching {}", self.target.0);
    }
}

fn main() {
    let target = Loud("target");
    let _w = Watcher { target: &target };
    let _again = Watcher { target: _w.target };
    println!("end");
}

//--- expected stdout
// end
// stop watching target
// stop watching target
// drop target
