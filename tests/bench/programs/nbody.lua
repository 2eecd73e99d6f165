-- N bodies under gravity: field access on records in a table, floating point all the way.
local PI = 3.141592653589793
local SOLAR_MASS = 4.0 * PI * PI
local DAYS = 365.24

local function planet(p, v, mass)
    return {
        x = p[1], y = p[2], z = p[3],
        vx = v[1] * DAYS, vy = v[2] * DAYS, vz = v[3] * DAYS,
        mass = mass * SOLAR_MASS,
    }
end

-- Newton's iteration, so that both languages do the same steps.
local function square_root(value)
    local guess = value > 1.0 and value or 1.0
    while true do
        local next = 0.5 * (guess + value / guess)
        if next >= guess then
            return guess
        end
        guess = next
    end
end

local function energy(bodies)
    local e = 0.0
    for i = 1, #bodies do
        local b = bodies[i]
        e = e + 0.5 * b.mass * (b.vx * b.vx + b.vy * b.vy + b.vz * b.vz)
        for j = i + 1, #bodies do
            local c = bodies[j]
            local dx = b.x - c.x
            local dy = b.y - c.y
            local dz = b.z - c.z
            e = e - b.mass * c.mass / square_root(dx * dx + dy * dy + dz * dz)
        end
    end
    return e
end

local function offset_momentum(bodies)
    local px, py, pz = 0.0, 0.0, 0.0
    for _, b in ipairs(bodies) do
        px = px + b.vx * b.mass
        py = py + b.vy * b.mass
        pz = pz + b.vz * b.mass
    end
    bodies[1].vx = -px / SOLAR_MASS
    bodies[1].vy = -py / SOLAR_MASS
    bodies[1].vz = -pz / SOLAR_MASS
end

local function advance(bodies, dt)
    local n = #bodies
    for i = 1, n do
        local b = bodies[i]
        for j = i + 1, n do
            local other = bodies[j]
            local dx = b.x - other.x
            local dy = b.y - other.y
            local dz = b.z - other.z
            local d2 = dx * dx + dy * dy + dz * dz
            local mag = dt / (d2 * square_root(d2))
            other.vx = other.vx + dx * b.mass * mag
            other.vy = other.vy + dy * b.mass * mag
            other.vz = other.vz + dz * b.mass * mag
            local m = other.mass * mag
            b.vx = b.vx - dx * m
            b.vy = b.vy - dy * m
            b.vz = b.vz - dz * m
        end
    end
    for i = 1, n do
        local b = bodies[i]
        b.x = b.x + dt * b.vx
        b.y = b.y + dt * b.vy
        b.z = b.z + dt * b.vz
    end
end

local bodies = {
    planet({ 0.0, 0.0, 0.0 }, { 0.0, 0.0, 0.0 }, 1.0),
    planet({ 4.84, -1.16, -0.104 }, { 0.00166, 0.0077, -0.000069 }, 0.00095),
    planet({ 8.34, 4.12, -0.404 }, { -0.00277, 0.005, 0.000023 }, 0.000286),
    planet({ 12.89, -15.11, -0.223 }, { 0.00296, 0.00238, -0.0000297 }, 0.0000437),
    planet({ 15.38, -25.92, 0.179 }, { 0.00268, 0.00163, -0.0000952 }, 0.0000515),
}
offset_momentum(bodies)
print(string.format("%.9f", energy(bodies)))
for _ = 1, 250000 do
    advance(bodies, 0.01)
end
print(string.format("%.9f", energy(bodies)))
