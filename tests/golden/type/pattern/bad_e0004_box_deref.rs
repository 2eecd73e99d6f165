// A match on what a box holds.
enum Expr {
    Num(i32),
    Neg(Box<Expr>),
    Add(Box<Expr>, Box<Expr>),
}

fn eval(e: Expr) -> i32 {
    match e {
        Expr::Num(n) => n,
        Expr::Neg(inner) => match *inner { //~ E0004
            Expr::Num(n) => -n,
            Expr::Neg(deep) => eval(*deep),
        },
        Expr::Add(a, b) => eval(*a) + eval(*b),
    }
}

fn main() {
    println!("{}", eval(Expr::Neg(Box::new(Expr::Num(3)))));
    println!("{}", eval(Expr::Add(Box::new(Expr::Num(3)), Box::new(Expr::Num(4)))));
}
