// A chain of thirty adapters, each with a closure of its own, is checked and run like a short one.
fn twice(x: i64) -> i64 {
    x * 2
}

fn main() {
    let v: Vec<i64> = (0..200).collect();
    let kept: Vec<i64> = v
        .iter()
        .copied()
        .map(twice)
        .map(|x| x + 1)
        .map(|x| x + 2)
        .filter(|x| x % 5 != 1)
        .map(|x| x + 4)
        .map(|x| x + 5)
        .filter(|x| x % 8 != 1)
        .map(|x| x + 7)
        .map(|x| x + 8)
        .filter(|x| x % 11 != 1)
        .map(|x| x + 10)
        .map(|x| x + 11)
        .filter(|x| x % 14 != 1)
        .map(|x| x + 13)
        .map(|x| x + 14)
        .filter(|x| x % 17 != 1)
        .map(|x| x + 16)
        .map(|x| x + 17)
        .filter(|x| x % 20 != 1)
        .map(|x| x + 19)
        .map(|x| x + 20)
        .filter(|x| x % 23 != 1)
        .map(|x| x + 22)
        .map(|x| x + 23)
        .filter(|x| x % 26 != 1)
        .map(|x| x + 25)
        .map(|x| x + 26)
        .filter(|x| x % 29 != 1)
        .map(|x| x + 28)
        .map(|x| x + 29)
        .filter(|x| x % 32 != 1)
        .collect();
    println!("{} {:?}", kept.len(), kept.first());

    let words = ["one", "two", "three"];
    let shown: Vec<String> = words
        .iter()
        .enumerate()
        .map(|(i, w)| (i, w.len()))
        .zip(words.iter().map(|w| w.chars().rev().collect::<String>()))
        .map(|((i, n), back)| (i + n, back))
        .filter(|(n, _)| *n > 3)
        .flat_map(|(n, back)| vec![(n, back.clone()), (n + 1, back)])
        .inspect(|(n, _)| assert!(*n > 3))
        .skip_while(|(n, _)| *n < 4)
        .take_while(|(n, _)| *n < 100)
        .scan(0, |sum, (n, back)| {
            *sum += n;
            Some((*sum, back))
        })
        .filter_map(|(n, back)| if n % 2 == 0 { Some((n, back)) } else { None })
        .map(|(n, back)| format!("{n}{back}"))
        .collect();
    println!("{shown:?}");
}

//--- expected stdout
// 133 Some(300)
// ["4owt", "16eerht", "24eerht"]
