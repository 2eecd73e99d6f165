// Two impls overlap where another crate, or a later std, could implement the bound that tells them apart.

use std::fmt::Display;

trait Named {}
trait Show {
    fn show(&self) {}
}

struct Local;

impl<T: Display> Show for T {}
impl<T> Show for Vec<T> {} //~ E0119
impl<T> Show for [T; 2] {} //~ E0119
impl Show for Option<Local> {} //~ E0119
impl Show for Local {}
impl Show for Box<Local> {}

trait Area {}

impl<T: Named> Area for T {}
impl<T: Area> Area for Box<T> {} //~ E0119
impl<T: Area> Area for &T {} //~ E0119
impl<T: Area> Area for Vec<T> {}
impl Area for Box<i32> {}

fn main() {}
