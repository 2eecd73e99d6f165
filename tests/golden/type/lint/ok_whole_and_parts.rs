// Whole values and parts of one variable: which assignments are told to be for nothing.
struct U { a: String, b: i32 }
fn make() -> U { U { a: String::new(), b: 1 } }
fn f1() { let mut u = make(); u = make(); u.b = 3; }
fn f2() { let mut u = make(); u.b = 3; u = make(); }
fn f3() { let u; u = make(); }
fn f4() { let mut u: U; u = make(); u.b = 2; }
fn f5(c: bool) { let mut u = make(); if c { u.b = 2; } else { u = make(); } }
fn f6<T>(t: (T, i32)) { let mut u = t; u.1 = 2; }
fn f7<T>(t: T) { let mut u = [t]; let mut k = 1; k = 2; }
fn f8() { let mut u = Some(make()); if let Some(x) = &mut u { x.b = 2; } }
fn f9() { let mut v = vec![make()]; v[0].b = 2; }
fn f10() { let mut v = [make()]; v[0].b = 2; }
fn f11() { let mut e: Result<i32, String> = Ok(1); if let Ok(ref mut n) = e { *n = 2; } }
fn f12() { let mut u = make(); drop(u.a); u.b = 5; }
fn f13() { let mut t = (1, make()); t.0 += 1; t.1.b += 2; }
fn f14() { let mut t = (1, 2); t.0 += 1; }
fn f15(U { a: mut x, b: mut y }: U) { x = String::new(); y = 2; }
fn main() { f1(); f2(); f3(); f4(); f5(true); f6((1, 2)); f7(1); f8(); f9(); f10(); f11(); f12(); f13(); f14(); f15(make()); }
