// Dynamic programming: the cheapest way to change one text into another, built
// up from the answers for shorter texts (Levenshtein distance), and the way
// itself.

#include <algorithm>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

using Table = std::vector<std::vector<int>>;

Table distances(const std::string& from, const std::string& to) {
    Table d(from.size() + 1, std::vector<int>(to.size() + 1)); // d[i][j]: i letters into j letters
    for (std::size_t i = 0; i <= from.size(); ++i) d[i][0] = static_cast<int>(i);
    for (std::size_t j = 0; j <= to.size(); ++j) d[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= from.size(); ++i) {
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const int replace = d[i - 1][j - 1] + (from[i - 1] != to[j - 1]);
            d[i][j] = std::min({replace, d[i - 1][j] + 1, d[i][j - 1] + 1});
        }
    }
    return d;
}

// From the end backwards: = keeps a letter, r replaces, d deletes, i inserts one.
std::string steps(const Table& d, const std::string& from, const std::string& to) {
    std::string way;
    for (std::size_t i = from.size(), j = to.size(); i > 0 || j > 0;) {
        if (i > 0 && j > 0 && d[i][j] == d[i - 1][j - 1] + (from[i - 1] != to[j - 1])) {
            way += from[i - 1] == to[j - 1] ? '=' : 'r';
            --i, --j;
        } else if (i > 0 && d[i][j] == d[i - 1][j] + 1) {
            way += 'd';
            --i;
        } else {
            way += 'i';
            --j;
        }
    }
    std::reverse(way.begin(), way.end());
    return way;
}

int main() {
    for (const auto& [from, to] : {std::pair{"kitten", "sitting"}, {"toast", "tea"}, {"", "abc"}}) {
        const std::string a{from}, b{to};
        const Table d = distances(a, b);
        std::cout << '"' << a << "\" to \"" << b << "\": " << d[a.size()][b.size()] << " changes, "
                  << steps(d, a, b) << '\n';
    }
}
