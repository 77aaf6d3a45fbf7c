// A sum over threads: each works on its own part and writes once, so there is
// nothing to lock; the result is that of the sequential loop.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iomanip>
#include <iostream>
#include <numeric>
#include <thread>
#include <vector>

std::uint64_t parallel_sum(const std::vector<std::uint32_t>& numbers, unsigned workers) {
    std::vector<std::uint64_t> partial(workers);
    {
        std::vector<std::jthread> threads; // joins when it goes out of scope
        const std::size_t part = (numbers.size() + workers - 1) / workers;
        for (unsigned worker = 0; worker < workers; ++worker) {
            threads.emplace_back([&numbers, &partial, worker, part] {
                const auto begin = std::min(worker * part, numbers.size());
                const auto end = std::min(begin + part, numbers.size());
                std::uint64_t sum = 0; // local: no other core needs this cache line
                for (auto i = begin; i < end; ++i) sum += numbers[i];
                partial[worker] = sum;
            });
        }
    }
    return std::accumulate(partial.begin(), partial.end(), std::uint64_t{0});
}

int main() {
    std::vector<std::uint32_t> numbers(1'000'003);
    std::iota(numbers.begin(), numbers.end(), 1);
    const auto expected = std::accumulate(numbers.begin(), numbers.end(), std::uint64_t{0});

    for (unsigned workers : {1u, 3u, 8u}) {
        const auto sum = parallel_sum(numbers, workers);
        std::cout << workers << " workers: " << sum << (sum == expected ? " ok" : " WRONG") << '\n';
    }
    // Amdahl: what cannot be divided limits the gain.
    for (int cores : {2, 8, 64}) {
        std::cout << cores << " cores, 10 % sequential: at most " << std::setprecision(2)
                  << 1 / (0.1 + 0.9 / cores) << " times faster\n";
    }
}
