// Iterators: map, filter, filter_map, flat_map, enumerate, zip, collect, lazily.
fn main() {
    let words = vec!["apple", "fig", "banana"];
    let lens: Vec<usize> = words.iter().map(|w| w.len()).collect();
    println!("{lens:?}");
    let long: Vec<&&str> = words.iter().filter(|w| w.len() > 3).collect();
    println!("{long:?}");
    let firsts: String = words.iter().filter_map(|w| w.chars().next()).collect();
    println!("{firsts}");
    let letters: Vec<char> = words.iter().flat_map(|w| w.chars().take(2)).collect();
    println!("{letters:?}");
    let pairs: Vec<(usize, String)> = words.iter().enumerate().map(|(i, w)| (i, w.repeat(i))).collect();
    println!("{pairs:?}");
    let mut seen = 0;
    let lazy = (1..).map(|n| {
        seen += 1;
        n * n
    });
    let few: Vec<i32> = lazy.filter(|n| n % 2 == 1).take(3).collect();
    println!("{few:?} {seen}");
    println!("{:?}", words.iter().zip(lens.iter().map(|n| n * 2)).collect::<Vec<_>>());
}

//--- expected stdout
// [5, 3, 6]
// ["apple", "banana"]
// afb
// ['a', 'p', 'f', 'i', 'b', 'a']
// [(0, ""), (1, "fig"), (2, "bananabanana")]
// [1, 9, 25] 5
// [("apple", 10), ("fig", 6), ("banana", 12)]
