// self was moved by a method's own call.
struct S {
    v: Vec<i32>,
}

impl S {
    fn finish(self) -> Vec<i32> {
        self.v
    }

    fn both(self) -> (Vec<i32>, usize) {
        let v = self.finish();
        (v, self.v.len()) //~ E0382
    }
}

fn main() {
    println!("{}", S { v: vec![] }.both().1);
}
