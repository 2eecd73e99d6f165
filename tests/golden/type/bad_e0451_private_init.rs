// A private field can be neither given nor taken apart from outside.
mod bank {
    pub struct Account {
        pub owner: i32,
        cents: i64,
    }

    pub fn open() -> Account {
        Account { owner: 1, cents: 0 }
    }
}

fn main() {
    let a = bank::Account { owner: 2, cents: 5 }; //~ E0451
    let bank::Account { owner, cents } = bank::open(); //~ E0451
}
