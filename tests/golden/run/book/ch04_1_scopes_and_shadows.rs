// A String lives to the end of its scope, and a shadowed one does, too.
fn main() {
    let s = String::from("outer");
    {
        let s = String::from("inner");
        println!("{s}");
    }
    let s = s + " again";
    println!("{s}");
}

//--- expected stdout
// inner
// outer again
