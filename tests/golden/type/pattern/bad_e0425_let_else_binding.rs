// What a `let else` binds is not known in its `else`.
fn main() {
    let o: Option<u32> = None;
    let Some(n) = o else {
        println!("{n}"); //~ E0425
        return;
    };
    println!("{n}");
}
