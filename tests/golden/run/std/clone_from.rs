// `clone_from` keeps the blocks that are large enough, and clones element into element.
#[derive(Debug)]
struct Noisy(i32);
impl Clone for Noisy {
    fn clone(&self) -> Noisy {
        println!("clone {}", self.0);
        Noisy(self.0)
    }
    fn clone_from(&mut self, source: &Noisy) {
        println!("{} becomes {}", self.0, source.0);
        self.0 = source.0;
    }
}
impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn main() {
    let few = vec![Noisy(1), Noisy(2)];
    let mut many = vec![Noisy(3), Noisy(4), Noisy(5)];
    let block = many.as_ptr();
    many.clone_from(&few);
    println!("{many:?} {} {}", block == many.as_ptr(), many.capacity());
    let mut one = vec![Noisy(6)];
    one.clone_from(&few);
    println!("{one:?}");

    let word = String::from("word");
    let mut longer = String::from("longer");
    let block = longer.as_ptr();
    longer.clone_from(&word);
    println!("{longer} {} {}", block == longer.as_ptr(), longer.capacity());

    let mut boxed = Box::new(Noisy(7));
    let at: *const Noisy = &*boxed;
    boxed.clone_from(&Box::new(Noisy(8)));
    println!("{boxed:?} {}", std::ptr::eq(at, &*boxed));

    let mut row = vec![Noisy(9)].into_boxed_slice();
    row.clone_from(&vec![Noisy(10)].into_boxed_slice());
    row.clone_from(&vec![Noisy(11), Noisy(12)].into_boxed_slice());

    let mut some = Some(Noisy(13));
    some.clone_from(&Some(Noisy(14)));
    some.clone_from(&None);
    some.clone_from(&Some(Noisy(15)));
    println!("end");
}

//--- expected stdout
// drop 5
// 3 becomes 1
// 4 becomes 2
// [Noisy(1), Noisy(2)] true 3
// 6 becomes 1
// clone 2
// [Noisy(1), Noisy(2)]
// word true 6
// 7 becomes 8
// drop 8
// Noisy(8) true
// 9 becomes 10
// drop 10
// clone 11
// clone 12
// drop 10
// drop 11
// drop 12
// 13 becomes 14
// drop 14
// drop 14
// clone 15
// drop 15
// end
// drop 15
// drop 11
// drop 12
// drop 8
// drop 1
// drop 2
// drop 1
// drop 2
// drop 1
// drop 2
