// A function inside of a method does not see its `self`.
struct Counter { count: i32 }
impl Counter {
    fn f(&self) {
        fn inner() -> i32 {
            self.count //~ E0434
        }
        struct Local;
        impl Local {
            fn new() -> i32 {
                self.count //~ E0434
            }
            fn m(&self) -> i32 { 1 }
        }
        const C: i32 = self.count; //~ E0435
    }
    fn g() {
        fn inner() -> i32 {
            self.count //~ E0424
        }
    }
}
fn main() {}
