// The type that is wanted leaves the closure's type open: what it takes, the bound says.
struct Kept<T, F> {
    items: Vec<T>,
    keep: F,
}

fn keep<T, F: Fn(&T) -> bool>(items: Vec<T>, keep: F) -> Kept<T, F> {
    Kept { items, keep }
}

fn main() {
    let mut v = vec![0, 1, 2];
    let taken: std::vec::ExtractIf<'_, _, _> = v.extract_if(.., |x| *x % 2 == 0);
    assert_eq!(taken.count(), 2);
    let kept: Kept<_, _> = keep(vec!["a".to_string()], |s| s.len() == 1);
    assert!((kept.keep)(&kept.items[0]));
}
