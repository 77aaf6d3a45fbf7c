// Which container for what: a vector keeps the order, a map finds by key, a
// set knows what was seen, and a priority queue has the most urgent one on
// top.

#include <iostream>
#include <map>
#include <queue>
#include <string>
#include <unordered_set>
#include <vector>

int main() {
    const std::vector<std::string> visits{"ada", "bob", "ada", "cleo", "bob", "ada"};

    std::map<std::string, int> counts;  // sorted by key, found in O(log n)
    for (const auto& name : visits) ++counts[name];
    for (const auto& [name, count] : counts) std::cout << "visits of " << name << ": " << count << '\n';

    std::unordered_set<std::string> seen;  // found in O(1) on average
    std::cout << "in the order of the first visit:";
    for (const auto& name : visits) {
        if (seen.insert(name).second) std::cout << ' ' << name;
    }

    using Job = std::pair<int, std::string>;
    std::priority_queue<Job> jobs;  // a heap: push and pop in O(log n)
    for (Job job : {Job{1, "tidy up"}, Job{9, "put out the fire"}, Job{5, "answer mail"}}) jobs.push(job);
    std::cout << "\nmost urgent first:";
    for (; !jobs.empty(); jobs.pop()) std::cout << " [" << jobs.top().second << "]";

    std::vector<int> numbers;
    int moves = 0;
    for (int i = 0; i < 1000; ++i) {  // it moves house seldom, so that push_back is O(1) on the whole
        auto before = numbers.capacity();
        numbers.push_back(i);
        moves += numbers.capacity() != before;
    }
    std::cout << "\n1000 numbers, moved fewer than 20 times: " << std::boolalpha << (moves < 20) << '\n';
}
