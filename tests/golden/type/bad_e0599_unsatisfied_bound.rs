// A method whose impl needs a bound that is not met.
struct P;
struct W<T>(T);

impl<T: Copy> W<T> {
    fn get(&self) -> T {
        self.0
    }
}

fn main() {
    let w = W(P);
    w.get(); //~ E0599
}
