// Palindromes and anagrams: iterators compared, characters sorted.
fn is_pal(s: &str) -> bool {
    let cs: Vec<char> = s.chars().filter(char::is_ascii_alphanumeric_ref).collect();
    cs.iter().eq(cs.iter().rev())
}
trait R {
    fn is_ascii_alphanumeric_ref(&self) -> bool;
}
impl R for char {
    fn is_ascii_alphanumeric_ref(&self) -> bool {
        self.is_ascii_alphanumeric()
    }
}
fn pal2(s: &str) -> bool {
    let b = s.as_bytes();
    let (mut i, mut j) = (0, b.len());
    while i < j {
        j -= 1;
        if b[i] != b[j] {
            return false;
        }
        i += 1;
    }
    true
}
fn anagram(a: &str, b: &str) -> bool {
    let mut x: Vec<_> = a.to_lowercase().chars().collect();
    let mut y: Vec<_> = b.to_lowercase().chars().collect();
    x.sort();
    y.sort_unstable();
    x == y
}
fn main() {
    for s in ["racecar", "A man, a plan", "", "ab", "été"] {
        println!("{s:?} {} {}", is_pal(&s.to_lowercase()), pal2(s));
    }
    println!("{} {}", anagram("Listen", "Silent"), anagram("ab", "abc"));
}

//--- expected stdout
// "racecar" true true
// "A man, a plan" false false
// "" true true
// "ab" false false
// "été" true false
// true false
