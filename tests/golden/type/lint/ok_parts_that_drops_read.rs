// Assignments to parts of what has something to drop are no waste: the drop may read them.
struct D(i32);
impl Drop for D { fn drop(&mut self) { println!("d{}", self.0); } }
struct U { a: String, b: i32 }
struct W { d: D, b: i32 }
struct C { a: i32, b: i32 }
fn whole() {
    let mut a1 = String::new(); a1 = String::from("x");
    let mut a2 = U { a: String::new(), b: 1 }; a2 = U { a: String::new(), b: 1 };
    let mut a3 = W { d: D(1), b: 1 }; a3 = W { d: D(2), b: 1 };
    let mut a4 = C { a: 1, b: 1 }; a4 = C { a: 1, b: 1 };
    let mut a5 = Box::new(1); a5 = Box::new(2);
    let mut a6 = (1, String::new()); a6 = (2, String::new());
    let mut a7 = D(1); a7 = D(2);
    let mut a8 = Some(D(1)); a8 = None;
    let mut a9 = vec![1]; a9 = vec![2];
}
fn part() {
    let mut a2 = U { a: String::new(), b: 1 }; a2.b = 2;
    let mut a3 = W { d: D(1), b: 1 }; a3.b = 3;
    let mut a4 = C { a: 1, b: 1 }; a4.b = 3;
    let mut a6 = (1, String::new()); a6.0 = 2;
    let mut a7 = D(1); a7.0 = 3;
    let mut a9 = [String::new()]; a9[0] = String::from("b");
    let mut b9 = [1]; b9[0] = 2;
    let mut c1 = Box::new(C { a: 1, b: 1 }); c1.b = 2;
    let mut c2 = (C { a: 1, b: 1 }, 2); c2.0.b = 2;
    let mut c3 = (U { a: String::new(), b: 1 }, 2); c3.0.b = 2;
    let mut c4 = (U { a: String::new(), b: 1 }, 2); c4.1 = 2;
}
fn used() {
    let mut a2 = U { a: String::new(), b: 1 }; println!("{}{}", a2.a, a2.b); a2.b = 2;
    let mut a3 = W { d: D(1), b: 1 }; println!("{}{}", a3.d.0, a3.b); a3.b = 3;
    let mut a4 = C { a: 1, b: 1 }; println!("{}{}", a4.a, a4.b); a4.b = 3;
    let mut a6 = (1, String::new()); println!("{}{}", a6.0, a6.1); a6.0 = 2;
    let mut a7 = D(1); println!("{}", a7.0); a7.0 = 3;
    let mut a9 = [String::new()]; println!("{}", a9[0]); a9[0] = String::from("b");
    let mut b9 = [1]; println!("{}", b9[0]); b9[0] = 2;
    let mut c1 = Box::new(C { a: 1, b: 1 }); println!("{}{}", c1.a, c1.b); c1.b = 2;
    let mut d1 = String::new(); println!("{d1}"); d1 = String::from("y");
    let mut d2 = D(1); println!("{}", d2.0); d2 = D(2);
    let mut d3 = U { a: String::new(), b: 1 }; println!("{}{}", d3.a, d3.b); d3 = U { a: String::new(), b: 1 };
}
fn moved() {
    let mut a2 = U { a: String::new(), b: 1 }; drop(a2.a); a2.b = 2;
    let mut a3 = U { a: String::new(), b: 1 }; drop(a3.a); a3.a = String::new();
    let mut a4 = U { a: String::new(), b: 1 }; drop(a4); a4 = U { a: String::new(), b: 1 };
}
fn param(mut a: U, mut b: D, mut c: C, mut s: String) {
    a.b = 1; b.0 = 2; c.a = 3; s = String::new();
}
fn main() { whole(); part(); used(); moved(); param(U{a:String::new(),b:1}, D(1), C{a:1,b:1}, String::new()); }
