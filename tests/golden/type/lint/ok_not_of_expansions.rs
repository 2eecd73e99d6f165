// What a macro of the standard library makes nobody wrote: it is not told that it is never read, nor that an arm
// of it is never reached.
fn main() {
    let mut v = vec![1];
    v = Vec::new();
    let mut text = format!("a");
    text = String::new();
    let mut is = matches!(v.len(), 3);
    is = false;
    let mut of_branches = if is { vec![1] } else { Vec::new() };
    of_branches = vec![2];
    let mut late;
    late = vec![1];
    late = vec![2];
    let mut inside = Some(vec![3]);
    inside = None;
    println!("{v:?} {text} {is} {of_branches:?} {late:?} {inside:?}");
    println!("{} {}", matches!(v, _), matches!(Some(1), Some(_) | None));
    println!("{}", matches!(v.len(), 1 | 1));
}
