// A small whole program: a matrix on nested vectors.
#[derive(Debug, Clone, PartialEq)]
struct Matrix {
    rows: Vec<Vec<i64>>,
}

impl Matrix {
    fn identity(n: usize) -> Matrix {
        let mut rows = Vec::with_capacity(n);
        for i in 0..n {
            let mut row = vec![0; n];
            row[i] = 1;
            rows.push(row);
        }
        Matrix { rows }
    }

    fn times(&self, other: &Matrix) -> Matrix {
        let n = self.rows.len();
        let mut result = Matrix::identity(n);
        for i in 0..n {
            for j in 0..n {
                let mut sum = 0;
                for k in 0..n {
                    sum += self.rows[i][k] * other.rows[k][j];
                }
                result.rows[i][j] = sum;
            }
        }
        result
    }
}

fn main() {
    let step = Matrix { rows: vec![vec![1, 1], vec![1, 0]] };
    let mut power = Matrix::identity(2);
    for _ in 0..30 {
        power = power.times(&step);
    }
    println!("{} {}", power.rows[0][1], power == step);
    println!("{:?}", Matrix::identity(2));
}

//--- expected stdout
// 832040 false
// Matrix { rows: [[1, 0], [0, 1]] }
