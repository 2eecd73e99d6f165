// A `let else` that leaves a loop, with temporaries and locals.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn parse(l: &Loud) -> Option<usize> {
    if l.0.is_empty() { None } else { Some(l.0.len()) }
}

fn main() {
    for name in ["one", "", "three"] {
        let _round = Loud("round");
        let Some(n) = parse(&Loud(name)) else {
            println!("leave");
            break;
        };
        println!("{n}");
    }
    println!("end");
}

//--- expected stdout
// drop one
// 3
// drop round
// drop 
// leave
// drop round
// end
