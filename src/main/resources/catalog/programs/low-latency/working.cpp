// A queue between two threads without a lock: one writes, one reads, two
// indices with acquire and release order, each on a cache line of its own.

#include <array>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <thread>

template <typename T, std::size_t Capacity>
class SpscQueue {
    static_assert(std::has_single_bit(Capacity), "a power of two: % becomes &");
    static_assert(std::atomic<std::size_t>::is_always_lock_free);

public:
    bool push(const T& item) {
        const auto tail = tail_.load(std::memory_order_relaxed);
        if (tail - head_.load(std::memory_order_acquire) == Capacity) return false;
        items_[tail & (Capacity - 1)] = item;
        tail_.store(tail + 1, std::memory_order_release); // publishes the item
        return true;
    }

    bool pop(T& item) {
        const auto head = head_.load(std::memory_order_relaxed);
        if (head == tail_.load(std::memory_order_acquire)) return false;
        item = items_[head & (Capacity - 1)];
        head_.store(head + 1, std::memory_order_release); // frees the place
        return true;
    }

private:
    alignas(64) std::atomic<std::size_t> head_{0};
    alignas(64) std::atomic<std::size_t> tail_{0};
    alignas(64) std::array<T, Capacity> items_{};
};

int main() {
    constexpr std::uint64_t count = 100'000;
    SpscQueue<std::uint64_t, 1024> queue;
    std::uint64_t sum = 0, out_of_order = 0;

    std::jthread reader([&] {
        for (std::uint64_t expected = 1; expected <= count; ++expected) {
            std::uint64_t item = 0;
            while (!queue.pop(item)) std::this_thread::yield();
            sum += item;
            out_of_order += item != expected;
        }
    });
    for (std::uint64_t i = 1; i <= count; ++i) {
        while (!queue.push(i)) std::this_thread::yield();
    }
    reader.join();
    std::cout << "received " << count << " items, sum " << sum << ", expected " << count * (count + 1) / 2
              << "\nout of order: " << out_of_order << '\n';
}
