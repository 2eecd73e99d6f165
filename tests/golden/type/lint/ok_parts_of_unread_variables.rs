// What is put into a part of a variable that nobody reads is told only where nothing is dropped.
#![allow(dead_code)]
struct P { s: String, n: i32 }
struct Q { n: i32, m: i32 }
struct D(i32);
impl Drop for D { fn drop(&mut self) {} }
fn main() {
    let mut a = P { s: String::new(), n: 1 };
    a.s = String::from("x");
    let mut b = P { s: String::new(), n: 1 };
    b.n = 2;
    let mut c = Q { n: 1, m: 2 };
    c.n = 2;
    let mut d = (1, 2);
    d.0 = 2;
    let mut e = (String::new(), 1);
    e.1 = 2;
    let mut f = (String::new(), 1);
    f.0 = String::from("a");
    let mut g = ([1, 2], 3);
    g.0[1] = 3;
    let mut h = [(1, 2), (3, 4)];
    h[1].0 = 4;
    let mut i = [[1, 2], [3, 4]];
    i[1][0] = 4;
    let mut j = (D(1), 2);
    j.0 = D(2);
    let mut k = (D(1), 2);
    k.1 = 3;
    let mut l = [D(1)];
    l[0] = D(2);
    let mut m = [(1, D(1))];
    m[0].0 = 2;
    let mut n = [(1, D(1))];
    n[0].1 = D(2);
    let mut o = (1, (2, 3));
    o.1.0 = 3;
    let mut p = D(1);
    p = D(2);
    let mut q = D(1);
    q.0 = 3;
    let mut r = [Q { n: 1, m: 2 }];
    r[0].n = 3;
    let mut s = [P { s: String::new(), n: 1 }];
    s[0].n = 3;
    let mut t = [P { s: String::new(), n: 1 }];
    t[0].s = String::new();
    let mut u = Box::new(Q { n: 1, m: 2 });
    u.n = 3;
    let mut v = [String::new()];
    v[0].push('a');
    let mut w = Some(String::new());
    w = None;
    let mut x = String::new();
    x.push('a');
    x = String::new();
    let mut y = [1, 2];
    y = [3, 4];
    let mut z = [String::new()];
    z = [String::from("b")];
}
