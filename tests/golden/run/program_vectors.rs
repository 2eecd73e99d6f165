// Operator traits on vectors and matrices.
use std::fmt;
use std::ops::{Add, AddAssign, Index, IndexMut, Mul, Neg, Sub};
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
struct V2 {
    x: f64,
    y: f64,
}
impl Add for V2 {
    type Output = V2;
    fn add(self, o: V2) -> V2 {
        V2 {
            x: self.x + o.x,
            y: self.y + o.y,
        }
    }
}
impl Sub for V2 {
    type Output = V2;
    fn sub(self, o: V2) -> V2 {
        V2 {
            x: self.x - o.x,
            y: self.y - o.y,
        }
    }
}
impl Mul<f64> for V2 {
    type Output = V2;
    fn mul(self, k: f64) -> V2 {
        V2 {
            x: self.x * k,
            y: self.y * k,
        }
    }
}
impl Mul<V2> for f64 {
    type Output = V2;
    fn mul(self, v: V2) -> V2 {
        v * self
    }
}
impl Neg for V2 {
    type Output = V2;
    fn neg(self) -> V2 {
        V2 {
            x: -self.x,
            y: -self.y,
        }
    }
}
impl AddAssign for V2 {
    fn add_assign(&mut self, o: V2) {
        self.x += o.x;
        self.y += o.y;
    }
}
impl fmt::Display for V2 {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "({:.1}, {:.1})", self.x, self.y)
    }
}
struct Matrix {
    rows: usize,
    cols: usize,
    data: Vec<f64>,
}
impl Matrix {
    fn new(rows: usize, cols: usize) -> Self {
        Matrix {
            rows,
            cols,
            data: vec![0.0; rows * cols],
        }
    }
    fn identity(n: usize) -> Self {
        let mut m = Self::new(n, n);
        for i in 0..n {
            m[(i, i)] = 1.0;
        }
        m
    }
    fn mul(&self, o: &Matrix) -> Option<Matrix> {
        if self.cols != o.rows {
            return None;
        }
        let mut r = Matrix::new(self.rows, o.cols);
        for i in 0..self.rows {
            for j in 0..o.cols {
                let mut s = 0.0;
                for k in 0..self.cols {
                    s += self[(i, k)] * o[(k, j)];
                }
                r[(i, j)] = s;
            }
        }
        Some(r)
    }
}
impl Index<(usize, usize)> for Matrix {
    type Output = f64;
    fn index(&self, (r, c): (usize, usize)) -> &f64 {
        &self.data[r * self.cols + c]
    }
}
impl IndexMut<(usize, usize)> for Matrix {
    fn index_mut(&mut self, (r, c): (usize, usize)) -> &mut f64 {
        &mut self.data[r * self.cols + c]
    }
}
fn main() {
    let a = V2 { x: 1.0, y: 2.0 };
    let b = V2 {
        x: 0.5,
        ..Default::default()
    };
    println!("{} {} {} {} {}", a + b, a - b, a * 2.0, 3.0 * a, -a);
    let mut c = a;
    c += b;
    println!("{c} {:?} {}", c, a == V2 { x: 1.0, y: 2.0 });
    println!("{:?}", a.partial_cmp(&b));
    println!("{:#?}", a);
    let mut m = Matrix::identity(3);
    m[(0, 2)] = 4.5;
    let p = m.mul(&m).unwrap();
    for i in 0..3 {
        for j in 0..3 {
            print!("{:>6.2}", p[(i, j)]);
        }
        println!();
    }
    println!("{}", m.mul(&Matrix::new(2, 2)).is_none());
}

//--- expected stdout
// (1.5, 2.0) (0.5, 2.0) (2.0, 4.0) (3.0, 6.0) (-1.0, -2.0)
// (1.5, 2.0) V2 { x: 1.5, y: 2.0 } true
// Some(Greater)
// V2 {
//     x: 1.0,
//     y: 2.0,
// }
//   1.00  0.00  9.00
//   0.00  1.00  0.00
//   0.00  0.00  1.00
// true
