// A function of an impl whose bounds do not hold is not there.
struct W<T>(T);
impl<T: Copy> W<T> {
    fn mk(t: T) -> Self { W(t) }
    const K: i32 = 1;
}
struct N;
fn main() {
    W::<N>::mk(N); //~ E0599
    W::<String>::K; //~ E0599
    let f = W::<N>::mk; //~ E0599
    Vec::<str>::new(); //~ E0277 E0599
    Box::<[i32]>::new([1]); //~ E0599
    W::<i32>::mk("a"); //~ E0308
}
