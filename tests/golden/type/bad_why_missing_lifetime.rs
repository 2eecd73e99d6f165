// `--why` of a lifetime that is missing: which address would be held, and when it would be gone.
fn made_here() -> &str { //~ E0106
    "a"
}
fn one_of(a: &str, b: &str) -> &str { //~ E0106
    if a < b { a } else { b }
}
struct Holder {
    text: &str, //~ E0106
}
fn main() {}

//--- expected why
// 2: the result would be an address, and no caller has lent one. If it is not that of something that stays for the whole run, as a literal does, it lies in the frame of this function, which is gone when the result is used: the next call writes over it
// 5: the result would be an address in memory that one of the arguments has lent. Callers are held to the signature only: if that does not say which argument, the very thing that the result points to may end, and the result be used behind that
// 9: a value of this type would hold an address in memory that is not its own. Without a name for how long that is there, the value could be kept when the memory is gone, and nobody could tell
