// What `pub(super)` shows can be named in the module around its own, and no further out.
mod bank {
    pub mod vault {
        pub(super) const CODE: u32 = 1234;
        pub(super) fn open() {}
        pub(crate) fn knock() {}
        pub(self) fn lock() {}

        pub struct Safe {
            pub(super) gold: u32,
            pub(crate) silver: u32,
        }

        impl Safe {
            pub const fn new() -> Safe {
                lock_quietly();
                Safe { gold: 1, silver: 2 }
            }

            pub(super) fn weigh(&self) -> u32 {
                lock();
                self.gold + self.silver
            }
        }

        const fn lock_quietly() {}
    }

    pub fn audit() -> u32 {
        vault::open();
        let safe = vault::Safe::new();
        safe.weigh() + safe.gold + vault::CODE
    }
}

fn main() {
    println!("{}", bank::audit());
    bank::vault::knock();
    bank::vault::open(); //~ E0603
    let safe = bank::vault::Safe::new();
    println!("{} {}", safe.silver, safe.gold); //~ E0616
    safe.weigh(); //~ E0624
    println!("{}", bank::vault::CODE); //~ E0603
    bank::vault::lock(); //~ E0603
}
