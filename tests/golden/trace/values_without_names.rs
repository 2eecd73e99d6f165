// A value that never had a name is told by where it came from: what a function returned, what a macro made, the
// iterator of a loop; and by the line where that was, if it is another one.

fn make(n: i32) -> String {
    format!("number {n}")
}

fn main() {
    println!("{}", make(1).len());
    println!("{}", format!("{}!", 2).len());
    match make(3).as_str() {
        "number 3" => println!("three"),
        _ => println!("other"),
    }
    let list = vec![make(4), String::from("five")];
    for text in list {
        if text.len() == 4 {
            println!("{text}");
        }
    }
    let kept = make(6);
    let more = vec![kept];
    drop(vec![1, 2]);
    println!("{}", more.len() + vec![make(7)].len());
}

//--- expected stdout
// 8
// 2
// three
// five
// 2
