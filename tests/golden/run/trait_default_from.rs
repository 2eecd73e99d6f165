// Default and From written by hand, used through the trait's functions.
#[derive(Debug, PartialEq)]
struct Celsius(f64);

impl Default for Celsius {
    fn default() -> Self {
        Celsius(20.0)
    }
}

impl From<f64> for Celsius {
    fn from(f: f64) -> Self {
        Celsius((f - 32.0) / 1.8)
    }
}

fn fresh<T: Default>() -> T {
    T::default()
}

fn main() {
    println!("{:?} {:?}", Celsius::default(), Celsius::from(212.0));
    let c: Celsius = fresh();
    println!("{} {}", c == Celsius(20.0), fresh::<i32>());
    let text = String::from("from a str");
    println!("{text} {:?}", String::default());
}

//--- expected stdout
// Celsius(20.0) Celsius(100.0)
// true 0
// from a str ""
