-- A linked list used as a stack: two million nodes pushed, read and popped.
local List = {}
List.__index = List

function List.new()
    return setmetatable({ head = nil, len = 0 }, List)
end

function List:push(value)
    self.head = { value = value, next = self.head }
    self.len = self.len + 1
end

function List:pop()
    local node = self.head
    if node == nil then
        return nil
    end
    self.head = node.next
    self.len = self.len - 1
    return node.value
end

function List:sum()
    local total = 0
    local at = self.head
    while at do
        total = total + at.value
        at = at.next
    end
    return total
end

local list = List.new()
for i = 0, 1999999 do
    list:push(i % 1000)
end
print(list.len .. " nodes, sum " .. list:sum())
local check = 0
local value = list:pop()
while value do
    check = (check * 31 + value) % 1000003
    value = list:pop()
end
print(list.len .. " nodes, check " .. check)
