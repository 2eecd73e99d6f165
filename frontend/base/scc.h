// The strongly connected components of a graph.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace fleck {

struct Components {
    std::vector<uint32_t> of;                    // by node; what it leads to has smaller numbers
    std::vector<std::vector<uint32_t>> members;  // by component
};

// Tarjan, "Depth-first search and linear graph algorithms" (1972), without recursion: components
// are numbered as they are completed, so each comes behind what it reaches. The edges of node `n`
// are numbered from first_edge[n] up to first_edge[n + 1]; `target` says where one leads.
template <typename Target>
Components strongly_connected(const std::vector<uint32_t>& first_edge, Target&& target) {
    constexpr uint32_t kNone = UINT32_MAX;
    const size_t n = first_edge.size() - 1;
    Components out{std::vector<uint32_t>(n, kNone), {}};
    std::vector<uint32_t> order(n, kNone), low(n), stack, next_edge(n), path;
    uint32_t counter = 0;
    for (uint32_t start = 0; start < n; ++start) {
        if (order[start] != kNone) continue;
        path.push_back(start);
        while (!path.empty()) {
            const uint32_t node = path.back();
            if (order[node] == kNone) {
                order[node] = low[node] = counter++;
                stack.push_back(node);
                next_edge[node] = first_edge[node];
            }
            bool opened = false;
            while (next_edge[node] < first_edge[node + 1]) {
                const uint32_t to = target(next_edge[node]);
                if (order[to] == kNone) {
                    path.push_back(to);
                    opened = true;
                    break;
                }
                if (out.of[to] == kNone) low[node] = std::min(low[node], low[to]);
                ++next_edge[node];
            }
            if (opened) continue;
            path.pop_back();
            if (!path.empty()) low[path.back()] = std::min(low[path.back()], low[node]);
            if (low[node] != order[node]) continue;
            auto& members = out.members.emplace_back();
            do {
                members.push_back(stack.back());
                out.of[stack.back()] = static_cast<uint32_t>(out.members.size() - 1);
                stack.pop_back();
            } while (members.back() != node);
        }
    }
    return out;
}

}  // namespace fleck
