// A small whole program: accounts found by name, changed through mutable references.
#[derive(Debug)]
struct Account {
    name: String,
    cents: i64,
}

struct Bank {
    accounts: Vec<Account>,
}

impl Bank {
    fn find(&mut self, name: &str) -> Option<&mut Account> {
        for account in self.accounts.iter_mut() {
            if account.name == name {
                return Some(account);
            }
        }
        None
    }

    fn transfer(&mut self, from: &str, to: &str, cents: i64) -> bool {
        match self.find(from) {
            Some(a) if a.cents >= cents => a.cents -= cents,
            _ => return false,
        }
        match self.find(to) {
            Some(a) => a.cents += cents,
            None => return false,
        }
        true
    }
}

fn main() {
    let mut bank = Bank { accounts: Vec::new() };
    for name in ["ada", "bob"] {
        bank.accounts.push(Account { name: name.to_string(), cents: 500 });
    }
    println!("{} {}", bank.transfer("ada", "bob", 200), bank.transfer("bob", "ada", 9000));
    for a in &bank.accounts {
        println!("{:<5}{:>8.2}", a.name, a.cents as f64 / 100.0);
    }
}

//--- expected stdout
// true false
// ada      3.00
// bob      7.00
