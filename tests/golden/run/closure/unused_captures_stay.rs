// What a closure captures by reference is still there when the closure is not called.
fn main() {
    let text = String::from("kept");
    let _never = || println!("{text}");
    println!("{text}");
    let list = vec![1, 2, 3];
    let maybe = move || list.len();
    if text.len() > 10 {
        println!("{}", maybe());
    } else {
        println!("not called");
    }
}

//--- expected stdout
// kept
// not called
