// Matrix product on flat vectors of f64: index arithmetic, loads, multiply and add.
struct Matrix {
    rows: usize,
    cols: usize,
    data: Vec<f64>,
}

impl Matrix {
    fn zero(rows: usize, cols: usize) -> Matrix {
        Matrix { rows, cols, data: vec![0.0; rows * cols] }
    }

    fn sample(n: usize, seed: f64) -> Matrix {
        let mut m = Matrix::zero(n, n);
        let scale = seed / (n as f64) / (n as f64);
        for i in 0..n {
            for j in 0..n {
                m.data[i * n + j] = scale * (i as f64 - j as f64) * (i as f64 + j as f64);
            }
        }
        m
    }

    fn transposed(&self) -> Matrix {
        let mut t = Matrix::zero(self.cols, self.rows);
        for i in 0..self.rows {
            for j in 0..self.cols {
                t.data[j * self.rows + i] = self.data[i * self.cols + j];
            }
        }
        t
    }

    fn times(&self, other: &Matrix) -> Matrix {
        let t = other.transposed();
        let inner = self.cols;
        let mut product = Matrix::zero(self.rows, other.cols);
        for i in 0..self.rows {
            for j in 0..other.cols {
                let mut sum = 0.0;
                for k in 0..inner {
                    sum += self.data[i * inner + k] * t.data[j * inner + k];
                }
                product.data[i * other.cols + j] = sum;
            }
        }
        product
    }
}

fn main() {
    let n = 370;
    let a = Matrix::sample(n, 1.0);
    let b = Matrix::sample(n, 2.0);
    let c = a.times(&b);
    println!("{:.9}", c.data[(n / 2) * n + n / 2]);
    println!("{:.9}", c.data[0]);
    println!("{:.9}", c.data[n * n - 1]);
}
