-- Building strings: numbers formatted and appended to a buffer, then read back byte by byte.
local function digits(n, out, at)
    local reversed = {}
    local len = 0
    repeat
        len = len + 1
        reversed[len] = n % 10
        n = n // 10
    until n == 0
    while len > 0 do
        out[at] = string.char(48 + reversed[len])
        at = at + 1
        len = len - 1
    end
    return at
end

local total = 0
local check = 0
for round = 0, 14 do
    local parts = {}
    local at = 1
    for i = 0, 29999 do
        parts[at] = "item "
        at = digits(i * 7 + round, parts, at + 1)
        parts[at] = ","
        parts[at + 1] = string.format("%05d", i)
        parts[at + 2] = "\n"
        at = at + 3
    end
    local text = table.concat(parts)
    total = total + #text
    for i = 1, #text do
        check = (check * 31 + string.byte(text, i)) % 1000003
    end
end
print(total .. " bytes, check " .. check)
