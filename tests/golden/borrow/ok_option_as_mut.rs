// The reference inside of an option ends before take.
fn main() {
    let mut o = Some(String::from("a"));
    let r = o.as_mut().unwrap();
    r.push('a');
    let t = o.take();
    println!("{t:?}{o:?}");
}
