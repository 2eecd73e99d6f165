// Items in a function do not see its variables, however they are nested.
fn outer(x: i32, v: Vec<i32>) {
    struct P { a: i32 }
    impl P {
        fn new() -> P {
            P { a: x } //~ E0434
        }
        fn len(&self) -> usize {
            v.len() //~ E0434
        }
    }
    trait T {
        fn f() -> i32 {
            x //~ E0434
        }
    }
    mod inner {
        fn g() -> i32 {
            x //~ E0425
        }
    }
    {
        let y = 1;
        fn h() {
            println!("{y} {}", x); //~ E0434
            let x = 2;
            println!("{x}");
        }
    }
}
fn main() {
    outer(1, vec![]);
}
