-- Matrix product on flat tables of floats: index arithmetic, loads, multiply and add.
local function zero(rows, cols)
    local data = {}
    for i = 0, rows * cols - 1 do
        data[i] = 0.0
    end
    return { rows = rows, cols = cols, data = data }
end

local function sample(n, seed)
    local m = zero(n, n)
    local data = m.data
    local scale = seed / n / n
    for i = 0, n - 1 do
        for j = 0, n - 1 do
            data[i * n + j] = scale * (i - j) * (i + j)
        end
    end
    return m
end

local function transposed(m)
    local t = zero(m.cols, m.rows)
    local rows, cols, from, to = m.rows, m.cols, m.data, t.data
    for i = 0, rows - 1 do
        for j = 0, cols - 1 do
            to[j * rows + i] = from[i * cols + j]
        end
    end
    return t
end

local function times(a, b)
    local left, right = a.data, transposed(b).data
    local inner, cols = a.cols, b.cols
    local product = zero(a.rows, cols)
    local out = product.data
    for i = 0, a.rows - 1 do
        for j = 0, cols - 1 do
            local sum = 0.0
            for k = 0, inner - 1 do
                sum = sum + left[i * inner + k] * right[j * inner + k]
            end
            out[i * cols + j] = sum
        end
    end
    return product
end

local n = 370
local a = sample(n, 1.0)
local b = sample(n, 2.0)
local c = times(a, b)
print(string.format("%.9f", c.data[(n // 2) * n + n // 2]))
print(string.format("%.9f", c.data[0]))
print(string.format("%.9f", c.data[n * n - 1]))
