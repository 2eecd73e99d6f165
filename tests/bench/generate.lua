-- Writes a long, well-typed program to standard output: structs with methods, enums with matches,
-- vectors, strings, boxes, slices, references and loops, each group different in names, constants
-- and shape. The same number of lines gives the same program on every machine.
--
--     lua5.4 tests/bench/generate.lua LINES > big.rs

local wanted = tonumber(arg[1] or "20000")
if not wanted or wanted < 100 then
    io.stderr:write("usage: generate.lua LINES (at least 100)\n")
    os.exit(2)
end

local seed = 20210101
local function random(limit)
    seed = (seed * 1103515245 + 12345) % 2147483648
    return (seed >> 8) % limit
end

local function pick(list)
    return list[random(#list) + 1]
end

local lines = 0
local function emit(text, values)
    text = text:gsub("%$(%w+)", values or {})
    for line in text:gmatch("([^\n]*)\n") do
        lines = lines + 1
        io.write(line, "\n")
    end
end

local nouns = { "Order", "Part", "Shelf", "Track", "Probe", "Ticket", "Route", "Lamp", "Crate", "Gauge" }
local fields = { "weight", "price", "level", "width", "score", "load" }
local words = { "amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heath", "islet", "juniper" }

-- Each template is one group of items; `use` is the line that main runs for it.
local templates = {}

templates[#templates + 1] = {
    text = [[
#[derive(Debug, Clone, PartialEq)]
struct $Item {
    name: String,
    $field: i64,
    history: Vec<i64>,
}

impl $Item {
    fn new(name: &str, $field: i64) -> $Item {
        $Item { name: String::from(name), $field, history: Vec::new() }
    }

    fn record(&mut self, change: i64) -> &mut $Item {
        self.history.push(change);
        self.$field = (self.$field * $a + change) % $m;
        self
    }

    fn total(&self) -> i64 {
        let mut sum = self.$field;
        for change in &self.history {
            sum += *change;
        }
        sum
    }

    fn largest(&self) -> Option<i64> {
        let mut best = None;
        for i in 0..self.history.len() {
            let here = self.history[i];
            best = match best {
                Some(old) if old >= here => Some(old),
                _ => Some(here),
            };
        }
        best
    }
}

fn group_$N() -> i64 {
    let mut item = $Item::new("$word", $b);
    for i in 0..$c {
        item.record(i % $d);
    }
    let other = item.clone();
    item.record($b).record($a);
    if item == other {
        return 0;
    }
    let peak = item.largest().unwrap_or(0);
    item.total() + other.total() + peak + item.name.len() as i64
}

]],
}

templates[#templates + 1] = {
    text = [[
#[derive(Debug, Clone, Copy, PartialEq)]
enum $Item {
    Empty,
    Line(i64),
    Area { width: i64, height: i64 },
}

fn measure_$N(shape: $Item) -> i64 {
    match shape {
        $Item::Empty => 0,
        $Item::Line(length) if length < 0 => -length,
        $Item::Line(length) => length,
        $Item::Area { width, height } => width * height,
    }
}

fn group_$N() -> i64 {
    let mut shapes = vec![$Item::Empty, $Item::Line(-$a)];
    for i in 0..$c {
        let next = if i % 2 == 0 {
            $Item::Line(i + $b)
        } else {
            $Item::Area { width: i, height: $d }
        };
        shapes.push(next);
    }
    let mut sum = 0;
    let mut lines = 0;
    for shape in shapes.iter() {
        sum += measure_$N(*shape);
        if let $Item::Line(_) = shape {
            lines += 1;
        }
    }
    while let Some(last) = shapes.pop() {
        sum = (sum * $a + measure_$N(last)) % $m;
    }
    sum * 10 + lines
}

]],
}

templates[#templates + 1] = {
    text = [[
fn sort_$N(data: &mut [i64]) -> usize {
    let mut swaps = 0;
    for i in 1..data.len() {
        let mut j = i;
        while j > 0 && data[j - 1] > data[j] {
            let held = data[j];
            data[j] = data[j - 1];
            data[j - 1] = held;
            j -= 1;
            swaps += 1;
        }
    }
    swaps
}

fn search_$N(data: &[i64], wanted: i64) -> Option<usize> {
    let mut low = 0;
    let mut high = data.len();
    while low < high {
        let middle = (low + high) / 2;
        if data[middle] == wanted {
            return Some(middle);
        } else if data[middle] < wanted {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    None
}

fn group_$N() -> i64 {
    let mut data: Vec<i64> = Vec::with_capacity($c);
    let mut state: i64 = $b;
    for _ in 0..$c {
        state = (state * $a + $d) % $m;
        data.push(state);
    }
    let probe = data[$c / 2];
    let swaps = sort_$N(&mut data[1..]) as i64;
    sort_$N(&mut data);
    match search_$N(&data, probe) {
        Some(at) => swaps + at as i64,
        None => -1,
    }
}

]],
}

templates[#templates + 1] = {
    text = [[
struct $Item {
    value: u32,
    next: Option<Box<$Item>>,
}

fn chain_$N(length: u32) -> Option<Box<$Item>> {
    let mut head: Option<Box<$Item>> = None;
    for i in 0..length {
        let value = (i * $a + $b) % $d;
        head = Some(Box::new($Item { value, next: head }));
    }
    head
}

fn reverse_$N(list: Option<Box<$Item>>) -> Option<Box<$Item>> {
    let mut rest = list;
    let mut done = None;
    while let Some(mut node) = rest {
        rest = node.next;
        node.next = done;
        done = Some(node);
    }
    done
}

fn sum_$N(list: &Option<Box<$Item>>) -> u64 {
    match list {
        Some(node) => node.value as u64 + sum_$N(&node.next),
        None => 0,
    }
}

fn group_$N() -> i64 {
    let list = reverse_$N(chain_$N($c));
    let first = match &list {
        Some(node) => node.value as i64,
        None => 0,
    };
    sum_$N(&list) as i64 * 2 + first
}

]],
}

templates[#templates + 1] = {
    text = [[
fn label_$N(prefix: &str, number: usize) -> String {
    let mut text = String::from(prefix);
    text.push('-');
    text.push_str("$word");
    if number % 2 == 0 {
        text.push_str(" even");
    }
    text
}

fn longest_$N(texts: &[String]) -> &str {
    let mut best = "";
    for text in texts {
        if text.len() > best.len() {
            best = text.as_str();
        }
    }
    best
}

fn group_$N() -> i64 {
    let mut texts = Vec::new();
    for i in 0..$c {
        texts.push(label_$N("$field", i));
    }
    texts.push(format!("{}/{:03}", longest_$N(&texts), $d));
    let length = longest_$N(&texts).len();
    let mut check: u64 = 0;
    for text in texts {
        for byte in text.as_bytes() {
            check = (check * $a + *byte as u64) % $m;
        }
    }
    check as i64 + length as i64
}

]],
}

templates[#templates + 1] = {
    text = [[
#[derive(Debug, Clone, Copy)]
struct $Item<T> {
    left: T,
    right: T,
}

impl<T: Copy> $Item<T> {
    fn swapped(self) -> $Item<T> {
        $Item { left: self.right, right: self.left }
    }

    fn pick(&self, left: bool) -> T {
        if left { self.left } else { self.right }
    }
}

fn blend_$N(grid: &[[f64; 4]; 3], scale: f64) -> f64 {
    let mut sum = 0.0;
    for row in grid {
        for cell in row {
            sum += *cell * scale - 0.25;
        }
    }
    sum
}

fn group_$N() -> i64 {
    let mut grid = [[0.5; 4]; 3];
    for row in 0..3 {
        for col in 0..4 {
            grid[row][col] += (row * $d + col) as f64;
        }
    }
    let pair = $Item { left: $a as i64, right: $b };
    let flags = $Item { left: true, right: false }.swapped();
    let chosen = pair.swapped().pick(flags.pick(true));
    let (whole, tail) = (blend_$N(&grid, 1.5) as i64, chosen % $c);
    'outer: for i in 0..$c as i64 {
        for j in 0..i {
            if i * j > $d {
                break 'outer;
            }
        }
    }
    whole * 3 + tail
}

]],
}

local uses = {}
local group = 0
emit("// Generated by tests/bench/generate.lua: a long program for timing the checkers.\n\n")
-- Each group costs one more line in main; 5 are main's own.
while lines + #uses + 5 < wanted do
    local template = templates[group % #templates + 1]
    emit(template.text, {
        N = tostring(group),
        Item = pick(nouns) .. group,
        field = pick(fields),
        word = pick(words),
        a = tostring(3 + random(60)),
        b = tostring(10 + random(900)),
        c = tostring(8 + random(40)),
        d = tostring(5 + random(90)),
        m = tostring(10007 + random(90000)),
    })
    uses[#uses + 1] = "    total += group_" .. group .. "();\n"
    group = group + 1
end
emit("fn main() {\n    let mut total: i64 = 0;\n")
for _, use in ipairs(uses) do
    emit(use)
end
emit('    println!("' .. group .. ' groups: {}", total);\n}\n')
