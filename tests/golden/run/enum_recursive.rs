// A recursive enum through Box: an expression tree evaluated.
enum Expr {
    Num(i64),
    Add(Box<Expr>, Box<Expr>),
    Mul(Box<Expr>, Box<Expr>),
    Neg(Box<Expr>),
}

use Expr::*;

fn eval(e: &Expr) -> i64 {
    match e {
        Num(n) => *n,
        Add(a, b) => eval(a) + eval(b),
        Mul(a, b) => eval(a) * eval(b),
        Neg(a) => -eval(a),
    }
}

fn main() {
    let e = Add(Box::new(Num(2)), Box::new(Mul(Box::new(Num(5)), Box::new(Neg(Box::new(Num(8)))))));
    println!("{}", eval(&e));
}

//--- expected stdout
// -38
