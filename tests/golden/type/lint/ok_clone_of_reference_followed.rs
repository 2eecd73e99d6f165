// What `.clone()` gives of a reference to a type that is not `Clone` is another warning where a part of the
// value behind it is meant.
struct P {
    n: i32,
    v: [i32; 2],
}

impl P {
    fn first(&self) -> i32 {
        self.v[0]
    }
}

fn parts(p: &P, s: &[i32]) -> i32 {
    p.clone().n + p.clone().v[0] + s.clone()[0]
}

fn whole(p: &P) -> i32 {
    let q = p.clone();
    q.n + p.clone().first() + (*p.clone()).n
}

fn main() {
    let p = P { n: 1, v: [1, 2] };
    println!("{}", parts(&p, &[1]) + whole(&p));
}
