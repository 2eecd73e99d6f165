// Arms for what no value can be are told only where the whole scrutinee has no values.
enum Empty {}
fn a(r: Result<i32, Empty>) -> i32 { match r { Ok(v) => v, Err(e) => match e {} } }
fn b(r: Result<i32, Empty>) -> i32 { match r { Ok(v) => v, Err(_) => 1 } }
fn c(r: Result<i32, Empty>) -> i32 { match r { Ok(v) => v, Err(_e) => 1 } }
fn d(r: Result<i32, Empty>) -> i32 { match r { Ok(v) => v, _ => 1 } }
fn f(r: Option<Empty>) -> i32 { match r { None => 1, Some(_) => 2 } }
fn g(r: &Result<i32, Empty>) -> i32 { match r { Ok(v) => *v, Err(_) => 1 } }
fn h(r: Result<i32, Empty>) -> i32 { match r { Err(_) => 1, Ok(v) => v } }
fn i(r: Empty) -> i32 { match r { _ => 1 } }
fn j(r: (Empty, i32)) -> i32 { match r { (_, 1) => 1, _ => 2 } }
fn k(r: Result<i32, Empty>) -> i32 { if let Err(_) = r { 1 } else { 2 } }
fn m(r: Result<i32, Empty>) -> i32 { match r { Ok(v) => v, Err(_) => 1, _ => 3 } }
fn n(r: Result<Empty, Empty>) -> i32 { match r { Ok(_) => 1, Err(_) => 2 } }
fn o(r: Result<i32, Empty>) -> i32 { match r { Ok(1) => 1, Err(_) => 2, Ok(_) => 3 } }
fn p(r: Result<i32, Empty>) -> i32 { match r { Ok(_) => 1, Err(_) => 2, Ok(_) => 3 } }
fn q(r: Result<i32, Empty>) -> i32 { match r { Ok(_) => 1, Ok(_) => 2, Err(_) => 3 } }
fn s(r: Result<i32, Empty>) -> i32 { match r { Ok(_) | Err(_) => 1 } }
fn t(r: Result<i32, Empty>) -> i32 { match r { Err(_) | Ok(_) => 1 } }
fn u(r: Option<Result<i32, Empty>>) -> i32 { match r { Some(Ok(x)) => x, Some(Err(_)) => 1, None => 2 } }
fn w(r: Empty) -> i32 { match r { _ if true => 1, _ => 2 } }
fn x(r: Option<Empty>) -> i32 { match r { Some(_) => 1, _ => 2 } }
fn y(r: Option<Empty>) -> i32 { match r { Some(_) => 1, None => 2, } }
fn z(r: (i32, Empty)) -> i32 { match r { (1, _) => 1, (2, _) => 3, (_, _) => 4, } }
fn aa(r: Result<(), Empty>) -> i32 { let Ok(()) = r; 1 }
fn bb(r: Result<(), Empty>) -> i32 { let Ok(()) = r else { return 2 }; 1 }
fn cc(r: Result<(), Empty>) -> i32 { let mut k = 0; while let Err(_) = r { k += 1; } k }
fn dd(r: &Empty) -> i32 { match r { _ => 1 } }
fn ee(r: Option<&Empty>) -> i32 { match r { Some(_) => 1, None => 2 } }
fn main() {}
