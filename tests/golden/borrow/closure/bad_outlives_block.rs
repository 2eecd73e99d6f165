// A closure cannot live longer than what it borrows.
fn main() {
    let show;
    {
        let inner = String::from("inner");
        show = || println!("{inner}"); //~ E0597
    }
    show();
}
