-- Collatz: which number below the limit has the longest way down to 1? Integer arithmetic only.
local function steps(start)
    local n = start
    local count = 0
    while n ~= 1 do
        if n % 2 == 0 then
            n = n // 2
        else
            n = 3 * n + 1
        end
        count = count + 1
    end
    return count
end

local limit = 500000
local best = 1
local longest = 0
for start = 1, limit - 1 do
    local count = steps(start)
    if count > longest then
        longest = count
        best = start
    end
end
print("below " .. limit .. ": " .. best .. " needs " .. longest .. " steps")
