// A private function that is named by a path is told; what it gives is known all the same.
mod shop {
    pub struct Box2 {
        pub a: i32,
        b: i32,
    }
    impl Box2 {
        fn new() -> Box2 {
            Box2 { a: 1, b: 2 }
        }
        pub fn sum(&self) -> i32 {
            self.a + self.b
        }
    }
}

fn main() {
    let x = shop::Box2::new(); //~ E0624
    println!("{}", x.b); //~ E0616
    let s: String = x.sum(); //~ E0308
    println!("{} {}", x.a, s);
}
