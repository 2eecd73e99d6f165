// A closure that changes a variable has it for itself until its last call.
fn main() {
    let mut log = Vec::new();
    let mut note = |what: &str| {
        log.push(what.to_uppercase());
        log.len()
    };
    println!("{}", note("start"));
    println!("{}", note("stop"));
    println!("{:?}", log);
}

//--- expected stdout
// 1
// 2
// ["START", "STOP"]
