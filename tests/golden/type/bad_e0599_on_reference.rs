// The method is missing, however many references are looked through.
struct P;

fn f(p: &&mut P) {
    p.nothing(); //~ E0599
}

fn main() {}
