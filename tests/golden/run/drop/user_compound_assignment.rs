// A user `+=` evaluates the place first.
use std::ops::AddAssign;
struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Sum(usize);

impl AddAssign<&Loud> for Sum {
    fn add_assign(&mut self, l: &Loud) {
        println!("add {}", l.0);
        self.0 += l.0.len();
    }
}

fn at<'a>(s: &'a mut [Sum; 2], l: &Loud) -> &'a mut Sum {
    println!("at {}", l.0);
    &mut s[l.0.len() - 1]
}

fn main() {
    let mut s = [Sum(0), Sum(0)];
    *at(&mut s, &Loud("p")) += &Loud("right");
    println!("{} {}", s[0].0, s[1].0);
}

//--- expected stdout
// at p
// add right
// drop right
// drop p
// 5 0
