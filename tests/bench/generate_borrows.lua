-- Writes one function of many statements and borrows to standard output: references that live
-- across each other, reborrows, slices, branches and loops, all of them allowed.
--
--     lua5.4 tests/bench/generate_borrows.lua STATEMENTS > borrows.rs

local wanted = tonumber(arg[1] or "2000")
if not wanted or wanted < 10 then
    io.stderr:write("usage: generate_borrows.lua STATEMENTS (at least 10)\n")
    os.exit(2)
end

local statements, borrows, round = 0, 0, 0
local function emit(text, count, borrowed)
    io.write("    ", (text:gsub("#", tostring(round)):gsub("\n", "\n    ")), "\n")
    statements = statements + count
    borrows = borrows + borrowed
end

local groups = {
    function()
        emit("let mut n# = total + #;\nlet a# = &n#;\nlet b# = &n#;\ntotal = (total + *a# + *b#) % 1000;", 4, 2)
        emit("let c# = &mut n#;\n*c# += 1;\ntotal = (total + n#) % 1000;", 3, 1)
    end,
    function()
        emit("let mut v# = [total, 2, 3, 4];\nlet (x#, y#) = v#.split_at_mut(2);\nx#[0] += y#[1];\ny#[0] += x#[1];", 4, 1)
        emit("total = (total + v#[0] + v#[2]) % 1000;", 1, 0)
    end,
    function()
        emit("let mut p# = (total, (1, 2));\nlet q# = &mut p#.1;\nlet r# = &mut q#.0;\n*r# += p#.0;\nq#.1 += 1;", 5, 2)
        emit("total = (total + p#.1 .0 + p#.1 .1) % 1000;", 1, 0)
    end,
    function()
        emit("let l# = pick(&total, &#);\nlet m# = *l#;\nif m# > 500 {\n    total -= m# / 2;\n} else {\n    total += m# % 7;\n}", 5, 2)
    end,
    function()
        emit("let mut w# = &total;\nlet k# = #;\nlet mut i# = 0;\nwhile i# < 3 {\n    if *w# > 10 {\n        w# = &k#;\n    }\n    i# += 1;\n}\nlet e# = *w#;\ntotal = (total + e#) % 1000;", 9, 2)
    end,
}

io.write("fn pick<'a>(a: &'a i64, b: &'a i64) -> &'a i64 {\n    if *a > *b { a } else { b }\n}\n\n")
io.write("fn main() {\n    let mut total: i64 = 1;\n")
while statements < wanted do
    round = round + 1
    groups[round % #groups + 1]()
end
io.write("    println!(\"{total}\");\n}\n")
io.stderr:write(statements, " statements, ", borrows, " borrows\n")
