// A first C++ program: a vector that grows, a map that counts, and range-based
// loops over both.

#include <iostream>
#include <map>
#include <string>
#include <vector>

int main() {
    std::vector<std::string> words{"tea", "milk", "tea", "bread", "tea"};
    words.push_back("milk");

    std::map<std::string, int> counts;
    for (const auto& word : words) {
        ++counts[word];
    }
    for (const auto& [word, count] : counts) {
        std::cout << word << ": " << count << '\n';
    }
    std::cout << words.size() << " words, " << counts.size()
              << " different\n";
}
