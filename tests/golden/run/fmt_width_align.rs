// Width, alignment and fill, for strings, numbers, chars and bools.
fn main() {
    println!("[{:5}] [{:<5}] [{:>5}] [{:^5}]", "ab", "ab", "ab", "ab");
    println!("[{:5}] [{:<5}] [{:>5}] [{:^5}]", 42, 42, 42, 42);
    println!("[{:*^7}] [{:->6}] [{:#<4}] [{:é^5}]", "mid", 1, 'c', "x");
    println!("[{:6}] [{:>6}] [{:2}]", true, 'x', "longer");
    println!("[{:^6}] [{:^7}]", "abc", "ab");
    println!("[{:>8.3}] [{:<8.1}] [{:08.2}]", 3.14159, 2.0, -1.5);
    println!("[{:.2}] [{:5.1}]", "truncated", "xyz");
}

//--- expected stdout
// [ab   ] [ab   ] [   ab] [ ab  ]
// [   42] [42   ] [   42] [ 42  ]
// [**mid**] [-----1] [c###] [ééxéé]
// [true  ] [     x] [longer]
// [ abc  ] [  ab   ]
// [   3.142] [2.0     ] [-0001.50]
// [tr] [x    ]
