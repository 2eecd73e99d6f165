// A glob whose path ends in nothing, further in (E0433) or in its last module (E0432).
use nowhere::near::here::*; //~ E0433
use std::missing::deeper::*; //~ E0433
use std::missing::*; //~ E0432
use m::Thing::*; //~ E0432
mod m {
    pub struct Thing;
}
fn main() {}
