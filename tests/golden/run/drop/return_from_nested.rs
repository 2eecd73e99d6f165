// `return` from inside of loops and blocks drops everything between, parameters last.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn f(_p: Loud) -> u32 {
    let _a = Loud("a");
    loop {
        let _b = Loud("b");
        {
            let _c = Loud("c");
            if let Some(_d) = Some(Loud("d")) {
                return 1;
            }
        }
    }
}

fn main() {
    println!("{}", f(Loud("parameter")));
}

//--- expected stdout
// drop d
// drop c
// drop b
// drop a
// drop parameter
// 1
