// What an operator that does not exist would give is not known, so nothing else is asked of it.
struct P;

fn main() {
    let p = P;
    let q = P;
    println!("{:?} {}", p, p == q); //~ E0369
    let same: i32 = p == q; //~ E0369
    let less = p < q; //~ E0369
    let n: i32 = less;
    println!("{:?} {}", p, 1 == "a"); //~ E0277
    (p == q).tell(); //~ E0369
    let both = p == q && 1; //~ E0308 E0369
    println!("{}", n + same);
}
