// The impl's type ends the lifetime that the method's result would need to have.
trait Get<T> {
    fn get(&self) -> T;
}

struct Near<'a> {
    v: &'a f64,
}

impl<'a> Get<&f64> for Near<'a> {
    fn get(&self) -> &f64 { //~ E0803
        self.v
    }
}

struct Far<'a> {
    v: &'a f64,
}

impl<'a> Get<&'a f64> for Far<'_> {
    fn get(&self) -> &f64 { //~ E0803
        self.v
    }
}

struct Same<'a> {
    v: &'a f64,
}

impl<'a> Get<&'a f64> for Same<'a> {
    fn get(&self) -> &f64 { //~ lifetime
        self.v
    }
}

struct Own {
    v: f64,
}

impl<'a> Get<&'a f64> for Own {
    fn get(&self) -> &f64 { //~ lifetime
        &self.v
    }
}

fn main() {
    let x = 1.0;
    let _ = (Near { v: &x }.v, Far { v: &x }.v, Same { v: &x }.v, Own { v: x }.v);
}
