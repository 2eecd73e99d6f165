// An `impl Drop` for a type that does not exist is for no type: the others can be taken apart.
struct Parcel(String);

impl Drop for Unknown { //~ E0425
    fn drop(&mut self) {}
}

fn open(parcel: Parcel) -> String {
    parcel.0
}

fn main() {
    println!("{}", open(Parcel(String::new())));
}
