// `use Enum::*;` behind the import that brings the enum.
use std::cmp::Ordering;
use Ordering::*;

enum Kind {
    First,
    Second,
}

fn kinds() -> i32 {
    use Kind as K;
    use K::*;
    match [First, Second] {
        [First, Second] => 1,
        _ => 2,
    }
}

fn main() {
    use std::ops::Bound;
    use Bound::*;
    let open: Bound<String> = Unbounded;
    assert_eq!(open.map(|s| s.len()), Unbounded);
    let less: Ordering = Less;
    assert_eq!(1.cmp(&2), less);
    assert_eq!(kinds(), 1);
}
