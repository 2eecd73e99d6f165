// Struct update moves some fields; the rest of the base is dropped with the base.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Config {
    name: Loud,
    path: Loud,
    mode: Loud,
}

fn main() {
    let base = Config { name: Loud("name1"), path: Loud("path1"), mode: Loud("mode1") };
    let c = Config { path: Loud("path2"), ..base };
    println!("{} {} {}", c.name.0, c.path.0, c.mode.0);
    let _last = Loud("last");
}

//--- expected stdout
// name1 path2 mode1
// drop last
// drop name1
// drop path2
// drop mode1
// drop path1
