// `if let` with else, `let else`, `while let`.
fn describe(coin: Option<&str>) -> String {
    let Some(state) = coin else {
        return String::from("nothing");
    };
    if let "AK" | "AL" = state { format!("{state}: old") } else { format!("{state}: new") }
}

fn main() {
    println!("{} {} {}", describe(Some("AK")), describe(Some("XX")), describe(None));
    let mut stack = vec![1, 2, 3];
    while let Some(top) = stack.pop() {
        print!("{top} ");
    }
    println!();
}

//--- expected stdout
// AK: old XX: new nothing
// 3 2 1 
