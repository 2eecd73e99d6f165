// Searching from the end, cutting in two for writing, UTF-16, and iterators that can be copied and reversed.
fn main() {
    let text = "one, two, three,";
    println!("{:?}", text.rmatches(", ").count());
    println!("{:?}", text.rmatch_indices('o').collect::<Vec<_>>());
    println!("{:?}", text.rmatch_indices("").take(2).collect::<Vec<_>>());
    println!("{:?}", text.rsplit_terminator(',').map(str::trim).collect::<Vec<_>>());
    println!("{:?}", text.split_terminator(',').rev().collect::<Vec<_>>());
    println!("{:?}", "a\nb\n\nc\n".split_inclusive('\n').rev().collect::<Vec<_>>());
    println!("{:?}", "a-b-c".rsplit('-').rev().collect::<String>());
    println!("{:?}", " x  yy zzz ".split_ascii_whitespace().rev().collect::<Vec<_>>());

    let mut s = String::from("grüße");
    let (a, b) = s.split_at_mut(2);
    a.make_ascii_uppercase();
    b.make_ascii_uppercase();
    println!("{:?}", s.split_at_mut_checked(3));
    println!("{s}");
    s.extend_from_within(..2);
    println!("{s}");
    let units: Vec<u16> = "aß🦀".encode_utf16().collect();
    println!("{units:x?} {:?} {:?}", String::from_utf16(&units), String::from_utf16(&units[..3]).is_err());
    println!("{} {}", String::from_utf16_lossy(&units[1..3]), "🦀".encode_utf16().count());
    println!("{:?} {:?}", str::from_utf8(b"ok"), str::from_utf8(&[0xff]).is_err());

    let words = "a b c".split(' ');
    println!("{:?}", words.clone().zip(words.cycle().skip(1)).collect::<Vec<_>>());
    println!("{:?}", Some(3).iter().rev().chain([4].iter()).collect::<Vec<_>>());
    println!("{} {}", Some(1).into_iter().len(), std::iter::empty::<u8>().len());
    let mut peekable = [1, 2, 3].into_iter().peekable();
    peekable.peek();
    println!("{:?} {:?} {:?}", peekable.clone(), peekable.next_back(), peekable.rev().collect::<Vec<_>>());
    println!("{:?} {:?}", "ab".char_indices(), [5, 6].iter().enumerate().skip(1));
    println!("{:?}", ["2", "x", "4"].iter().map(parse).product::<Option<i32>>());
    println!("{:?}", ["2", "3", "4"].iter().map(parse).product::<Option<i32>>());
    println!("{:?}", std::iter::repeat_n("ab", 2).chain(std::iter::once("c")).clone().collect::<String>());
}

fn parse(s: &&str) -> Option<i32> {
    s.parse().ok()
}

//--- expected stdout
// 2
// [(7, "o"), (0, "o")]
// [(16, ""), (15, "")]
// ["three", "two", "one"]
// [" three", " two", "one"]
// ["c\n", "\n", "b\n", "a\n"]
// "abc"
// ["zzz", "yy", "x"]
// None
// GRüßE
// GRüßEGR
// [61, df, d83e, dd80] Ok("aß🦀") true
// ß� 2
// Ok("ok") true
// [("a", "b"), ("b", "c"), ("c", "a")]
// [3, 4]
// 1 0
// Peekable { iter: IntoIter([2, 3]), peeked: Some(Some(1)) } Some(3) [2, 1]
// CharIndices { front_offset: 0, iter: Chars(['a', 'b']) } Skip { iter: Enumerate { iter: Iter([5, 6]), count: 0 }, n: 1 }
// None
// Some(24)
// "ababc"
