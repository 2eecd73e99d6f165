// A `static` may hold a `String` or a `Vec`, which are `Sync`.
static NAME: String = String::new();
static LIST: Vec<Option<String>> = Vec::new();
static BOXED: Option<Box<u32>> = None;

fn main() {
    println!("{} {} {}", NAME.len(), LIST.len(), BOXED.is_none());
}
