-- Recursion: what a call, a frame and a return cost.
local function fib(n)
    if n < 2 then
        return n
    end
    return fib(n - 1) + fib(n - 2)
end

print("fib(36) = " .. fib(36))
