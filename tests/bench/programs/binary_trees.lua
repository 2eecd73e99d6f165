-- Binary trees of tables: many small allocations, left to the collector.
local function grow(depth)
    if depth == 0 then
        return {}
    end
    return { left = grow(depth - 1), right = grow(depth - 1) }
end

local function count(tree)
    local nodes = 1
    if tree.left then
        nodes = nodes + count(tree.left)
    end
    if tree.right then
        nodes = nodes + count(tree.right)
    end
    return nodes
end

local deepest = 15
local long_lived = grow(deepest)
for depth = 4, deepest, 2 do
    local rounds = 1 << (deepest - depth + 4)
    local nodes = 0
    for _ = 1, rounds do
        local tree = grow(depth)
        nodes = nodes + count(tree)
    end
    print(rounds .. " trees of depth " .. depth .. ": " .. nodes .. " nodes")
end
print("long-lived tree: " .. count(long_lived) .. " nodes")
