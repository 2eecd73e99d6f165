-- Quicksort in place over a part of a table: comparisons and swaps.
local function quicksort(data, from, to)
    local n = to - from
    if n < 2 then
        return
    end
    local pivot = data[from + n // 2]
    local i = from
    local j = to - 1
    while true do
        while data[i] < pivot do
            i = i + 1
        end
        while data[j] > pivot do
            j = j - 1
        end
        if i >= j then
            break
        end
        data[i], data[j] = data[j], data[i]
        i = i + 1
        j = j - 1
    end
    quicksort(data, from, i)
    quicksort(data, i, to)
end

local n = 2000000
local data = {}
local seed = 42
for i = 0, n - 1 do
    seed = (seed * 1103515245 + 12345) % 2147483648
    data[i] = seed // 8
end
quicksort(data, 0, n)
local check = 0
for i = 0, n - 1 do
    if i > 0 and data[i - 1] > data[i] then
        print("not sorted at " .. i)
    end
    check = (check * 7 + data[i]) % 1000000007
end
print(data[0] .. " .. " .. data[n // 2] .. " .. " .. data[n - 1])
print("check " .. check)
