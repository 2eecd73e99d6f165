// What an attribute says of lints holds for all of what it stands before, commas or not.
#[allow(unused_variables)]
fn generic<A, B>(x: A, y: B) -> Result<i32, String> {
    let q = 1;
    Ok(1)
}

#[allow(dead_code)]
struct Two<T, U>(T, U);

trait Into2<A, B> {
    fn go(&self, a: A, b: B);
}
#[allow(unused_variables)]
impl Into2<i32, u8> for i32 {
    fn go(&self, a: i32, b: u8) {}
}

#[allow(unused_variables)]
fn bounded<T, U>(t: T) -> Vec<(T, U)>
where
    T: Clone, U: Clone,
{
    let n = t;
    Vec::new()
}

struct Holder {
    #[allow(dead_code)]
    pair: Result<i32, String>,
    left: (i32, String),
}

fn main() {
    let _ = generic(1, 2);
    let _ = Two(1, 2);
    1.go(1, 2);
    let v: Vec<(i32, i32)> = bounded(1);
    println!("{}", v.len());
    #[allow(unused_variables)]
    let r: Result<i32, String> = {
        let inside = 1;
        Ok(2)
    };
    let warned = 3;
    let h = Holder { pair: Ok(1), left: (1, String::new()) };
    println!("{:?}", h.left);
    match v.first() {
        #[allow(unused_variables)]
        Some((a, b)) => {}
        None => {
            let told = 1;
        }
    }
}
