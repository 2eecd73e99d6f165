// A module that is not there, at the end of an import's path and before it.
use missing::one; //~ E0432
use missing::two::three; //~ E0433
use std::collection::HashMap; //~ E0432
use std::collection::hash_map::Entry; //~ E0433
use std::collections::HashMapp; //~ E0432

fn main() {}
