// `..base` moves only the fields that are not given; the rest of base stays usable.
struct Config {
    name: String,
    path: String,
    level: u32,
}

fn main() {
    let base = Config { name: String::from("base"), path: String::from("/tmp"), level: 3 };
    let other = Config { name: String::from("other"), ..base };
    println!("{} {} {}", other.name, other.path, other.level);
    println!("{} {}", base.name, base.level);
}

//--- expected stdout
// other /tmp 3
// base 3
