// A constant's value can point to something with a destructor: it is never dropped.
struct Noisy(i32);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

const OWN: Noisy = Noisy(2);
const KEPT: &Noisy = &Noisy(1);
const ANOTHER: &Noisy = &OWN;
static LINKED: Option<&Noisy> = Some(&Noisy(3));

fn main() {
    let a = KEPT;
    println!("{} {}", a.0, ANOTHER.0);
    let _own = OWN;
    println!("{}", LINKED.unwrap().0);
}

//--- expected stdout
// 1 2
// 3
// drop 2
