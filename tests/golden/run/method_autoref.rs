// A method call finds its receiver through references, boxes and vectors.
struct Point {
    x: i32,
}

impl Point {
    fn get(&self) -> i32 {
        self.x
    }

    fn set(&mut self, x: i32) {
        self.x = x;
    }
}

fn main() {
    let mut p = Point { x: 1 };
    let r = &&p;
    println!("{} {}", r.get(), (**r).get());
    let m = &mut p;
    m.set(2);
    println!("{} {}", m.get(), m.x);
    let mut b = Box::new(Point { x: 3 });
    b.set(b.get() + 1);
    println!("{} {}", b.get(), b.x);
    let mut v = vec![Point { x: 5 }];
    v[0].set(6);
    println!("{} {}", v[0].get(), v.len());
    let mut boxed = Box::new(Box::new(Point { x: 7 }));
    boxed.set(8);
    println!("{}", boxed.x);
}

//--- expected stdout
// 1 1
// 2 2
// 4 4
// 6 1
// 8
