// A field without `pub` is not seen from outside of its module.
mod bank {
    pub struct Account {
        cents: i64,
    }

    impl Account {
        pub fn new() -> Account {
            Account { cents: 0 }
        }
    }
}

fn main() {
    let a = bank::Account::new();
    println!("{}", a.cents); //~ E0616
}
