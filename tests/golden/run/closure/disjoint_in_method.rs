// A closure in a method can change one field of `self` while another is read.
struct Bank {
    accounts: Vec<i64>,
    fees: i64,
}

impl Bank {
    fn charge(&mut self) {
        self.accounts.iter_mut().for_each(|a| {
            *a -= 2;
            self.fees += 2;
        });
    }
}

fn main() {
    let mut b = Bank { accounts: vec![10, 20, 30], fees: 0 };
    b.charge();
    println!("{:?} {}", b.accounts, b.fees);
}

//--- expected stdout
// [8, 18, 28] 6
