// Two threads that count: without a lock some of their steps could get lost,
// with a mutex or an atomic number none is, and a future brings a result back.

#include <atomic>
#include <future>
#include <iostream>
#include <mutex>
#include <numeric>
#include <thread>
#include <vector>

int main() {
    int guarded = 0;
    std::mutex mutex;
    std::atomic<int> atomic{0};
    auto count = [&] {
        for (int i = 0; i < 10'000; ++i) {
            std::lock_guard<std::mutex> lock(mutex);  // released at the end of the block, come what may
            ++guarded;
        }
        for (int i = 0; i < 10'000; ++i) ++atomic;  // one step that nobody can come between
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 2; ++i) threads.emplace_back(count);
    for (auto& thread : threads) thread.join();
    std::cout << "with a mutex " << guarded << ", atomic " << atomic << '\n';

    std::vector<long> numbers(100'000);
    std::iota(numbers.begin(), numbers.end(), 1);
    auto middle = numbers.begin() + numbers.size() / 2;
    auto sum = [](auto from, auto to) { return std::accumulate(from, to, 0L); };
    auto left = std::async(std::launch::async, sum, numbers.begin(), middle);
    long right = sum(middle, numbers.end());
    std::cout << "half in another thread: " << left.get() + right << '\n';
}
