// A closure whose type would name itself: as its own argument, or through a bound.
fn apply<F: Fn(F)>(_f: F) {}

fn fix<F>(f: &F)
where
    F: Fn(&F),
{
    f(&f);
}

struct Holder<F> {
    f: F,
}

fn main() {
    let nothing = |_x| ();
    nothing(nothing); //~ E0644
    let same = |x| x;
    let _again = same(same); //~ E0644
    apply(|_f| ()); //~ E0644
    fix(&|_f| ()); //~ E0644
    // Where the closure is only a part of what it would hold, it is a mismatch like any other.
    let by_reference = |_x| ();
    by_reference(&by_reference); //~ E0308
    let held = |_x| ();
    held(Holder { f: held }); //~ E0308
    let hinted = |_x: Holder<_>| ();
    hinted(Holder { f: hinted }); //~ E0644
}
