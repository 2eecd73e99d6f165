// What stands in a dead function is not told besides; what stands in one that lives is.
fn dead() {
    struct Inside;
    impl Inside {
        fn told(&self) {
            fn with_its_method() {}
        }
    }
    trait Meant {
        fn meant(&self);
    }
    impl Meant for Inside {
        fn meant(&self) {}
    }
    enum Choice {
        One,
    }
    mod told_by_its_module {
        pub fn deeper() {}
    }
    type Other = i32;
    static COUNT: i32 = 1;
    const LIMIT: i32 = 1;
    fn next() {}
}

fn alive() {
    const UNUSED: i32 = {
        fn not_told() {}
        1
    };
    const USED: i32 = {
        fn told() {}
        1
    };
    trait Never {
        fn given(&self) {
            fn not_told() {}
        }
    }
    println!("{USED}");
}

struct Live;
impl Live {
    fn never(&self) {
        fn not_told() {}
    }
    fn called(&self) {
        fn told() {}
    }
}

fn _meant() {
    by_nobody();
}
fn by_nobody() {}

const _: () = {
    fn told() {}
    by_a_constant();
};
const fn by_a_constant() {}

#[allow(dead_code)]
fn allowed() {
    fn told() {}
}

fn main() {
    alive();
    Live.called();
}
