// A type parameter is passed where static is asked for.
fn need<T: 'static>(t: T) {}
fn f<T>(t: T) {
    need(t); //~ E0310
}

fn main() {}
