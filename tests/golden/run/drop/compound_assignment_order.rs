// `a[i()] op= r()` on numbers: the right side first, then the place; temporaries at the end.
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud {
    fn n(&self) -> usize {
        println!("{}", self.0);
        self.0.len()
    }
}

fn main() {
    let mut a = [1, 2, 3];
    a[Loud("i").n()] += Loud("rr").n();
    println!("{a:?}");
    let mut v = vec![1, 2, 3];
    v[Loud("jj").n()] *= Loud("sss").n();
    println!("{v:?}");
}

//--- expected stdout
// rr
// i
// drop i
// drop rr
// [1, 4, 3]
// sss
// jj
// drop jj
// drop sss
// [1, 2, 9]
