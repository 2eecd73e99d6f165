// The base of a struct update that is a temporary is dropped at the end of the statement.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Config {
    name: Loud,
    path: Loud,
}

fn default() -> Config {
    Config { name: Loud("default name"), path: Loud("default path") }
}

fn main() {
    let c = Config { name: Loud("mine"), ..default() };
    println!("{} {}", c.name.0, c.path.0);
}

//--- expected stdout
// drop default name
// mine default path
// drop mine
// drop default path
