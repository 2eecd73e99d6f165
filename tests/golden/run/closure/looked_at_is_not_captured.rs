// `let _ = x;` and a `_` pattern capture nothing: the value is dropped where it stands.
struct Loud;

impl Drop for Loud {
    fn drop(&mut self) {
        println!("dropped");
    }
}

fn main() {
    let x = Loud;
    {
        let c = move || {
            let _ = x;
        };
        c();
        println!("{}", std::mem::size_of_val(&c));
    }
    println!("end");
}

//--- expected stdout
// 0
// end
// dropped
