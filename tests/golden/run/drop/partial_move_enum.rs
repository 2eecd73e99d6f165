// Moving one field of a payload leaves the others to be dropped with the scrutinee.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

enum Message {
    Quit,
    Move { from: Loud, to: Loud },
}

fn f(m: Message) {
    match m {
        Message::Quit => println!("quit"),
        Message::Move { to, .. } => println!("to {}", to.0),
    }
    println!("end of f");
}

fn main() {
    f(Message::Quit);
    f(Message::Move { from: Loud("from"), to: Loud("to") });
}

//--- expected stdout
// quit
// end of f
// to to
// drop to
// end of f
// drop from
