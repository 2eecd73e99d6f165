// Moved in both branches and assigned after them.
fn main() {
    for flag in [true, false] {
        let mut s = String::from("x");
        let t = if flag {
            s
        } else {
            let mut u = s;
            u.push('!');
            u
        };
        s = String::from("new");
        println!("{s} {t}");
    }
}

//--- expected stdout
// new x
// new x!
