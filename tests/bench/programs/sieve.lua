-- The sieve of Eratosthenes: a table of flags, read and written at strides.
local function sieve(limit)
    local prime = {}
    for i = 0, limit do
        prime[i] = true
    end
    prime[0] = false
    prime[1] = false
    local i = 2
    while i * i <= limit do
        if prime[i] then
            for j = i * i, limit, i do
                prime[j] = false
            end
        end
        i = i + 1
    end
    return prime
end

local limit = 4000000
for round = 1, 5 do
    local prime = sieve(limit)
    local count, last = 0, 0
    for i = 0, limit do
        if prime[i] then
            count = count + 1
            last = i
        end
    end
    print("round " .. round .. ": " .. count .. " primes, the last is " .. last)
end
