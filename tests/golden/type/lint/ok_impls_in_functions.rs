// An `impl` in a function belongs there if its type, its trait, or an argument of the trait does.
trait Shown {}
trait Into2<T> {
    fn into2(&self) -> T;
}
struct Outer;
struct Other;

fn arguments() {
    struct Local;
    impl From<Local> for i32 {
        fn from(_: Local) -> i32 {
            1
        }
    }
    impl From<Vec<Local>> for Outer {
        fn from(_: Vec<Local>) -> Outer {
            Outer
        }
    }
    impl Shown for Option<Local> {}
    impl Shown for &Local {}
    impl Shown for Other {}
    println!("{}", i32::from(Local));
    let _ = (Outer::from(vec![Local]), Other);
}

fn nested() {
    struct Local;
    trait Own {}
    impl Own for u8 {}
    fn inner() {
        impl Into2<Local> for Outer {
            fn into2(&self) -> Local {
                Local
            }
        }
        impl Own for u16 {}
        let _ = Outer.into2();
    }
    inner();
    {
        impl Into2<Local> for Other {
            fn into2(&self) -> Local {
                Local
            }
        }
    }
    mod deeper {
        pub struct Inside;
        impl super::Shown for Inside {}
    }
    let _ = (Other.into2(), deeper::Inside);
}

const _: () = {
    impl Shown for Outer {}
};

const NAMED: i32 = {
    impl Shown for u64 {}
    1
};

fn takes<T: Shown>(_: T) {}

fn main() {
    arguments();
    nested();
    takes(Other);
    println!("{NAMED}");
}
