// Patterns nest: options of options, enums in structs in options.
enum Cmd {
    Move { to: (i32, i32) },
    Say(Option<&'static str>),
    Stop,
}

fn run(cmd: Option<Cmd>) -> String {
    match cmd {
        Some(Cmd::Move { to: (0, 0) }) => String::from("home"),
        Some(Cmd::Move { to: (x, 0) | (0, x) }) => format!("along an axis by {x}"),
        Some(Cmd::Move { to: (x, y) }) => format!("to {x},{y}"),
        Some(Cmd::Say(Some(text))) => format!("says {text}"),
        Some(Cmd::Say(None)) | Some(Cmd::Stop) => String::from("silent"),
        None => String::from("nothing"),
    }
}

fn main() {
    println!("{}", run(Some(Cmd::Move { to: (0, 0) })));
    println!("{}", run(Some(Cmd::Move { to: (0, 5) })));
    println!("{}", run(Some(Cmd::Move { to: (3, 5) })));
    println!("{}", run(Some(Cmd::Say(Some("hi")))));
    println!("{}", run(Some(Cmd::Say(None))));
    println!("{} {}", run(Some(Cmd::Stop)), run(None));
}

//--- expected stdout
// home
// along an axis by 5
// to 3,5
// says hi
// silent
// silent nothing
