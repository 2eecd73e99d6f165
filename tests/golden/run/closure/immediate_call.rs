// A closure can be called where it is written.
fn main() {
    let width = 3;
    let area = (|height: i32| width * height)(4);
    println!("{area}");
    println!("{}", (|| if width > 2 { "wide" } else { "narrow" })());
}

//--- expected stdout
// 12
// wide
