// Of a value a part of which is wrong nothing is said: neither what it is cast to, nor where `?` stands behind it.
struct Wrapper<T>(T);

fn main() {
    let w = Wrapper(undefined); //~ E0425
    let _a = w as i32;
    let _b = (1, undefined) as f64; //~ E0425
    let _c = &undefined as char; //~ E0425
    let _d = w?;
    let _e = (1, 2.5) as f64; //~ E0605
}
