// Measure before changing anything: a profile shows where the time goes, and
// that the sort, which looks slow, is not what to mend.

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>
#include <string>
#include <vector>

// Counts compared numbers; perf and gprof count samples in time, which differ from run to run.
std::map<std::string, long> profile;
struct Counting {
    const char* where;
    bool operator()(int a, int b) const { return ++profile[where], a < b; }
};

struct SlowSeen {  // short, harmless to look at, and called for each number
    std::vector<int> ids;
    bool add(int id) {
        for (int known : ids) if (++profile["add"], known == id) return false;
        return ids.push_back(id), true;
    }
};
struct FastSeen {  // looks at a dozen of them
    std::set<int, Counting> ids{Counting{"add"}};
    bool add(int id) { return ids.insert(id).second; }
};
template <class Seen> void run(const char* title) {
    profile.clear();
    Seen seen;
    std::vector<int> different;
    for (int i = 0; i < 4000; ++i) {
        if (int id = i * 7919 % 3001; seen.add(id)) different.push_back(id);
    }
    std::sort(different.begin(), different.end(), Counting{"sort"});
    long all = profile["add"] + profile["sort"];
    std::printf("%s: %zu different, %ld comparisons\n", title, different.size(), all);
    for (auto& [name, count] : profile) std::printf("  %4.1f %%  %s\n", 100.0 * count / all, name.c_str());
}

int main() {
    run<SlowSeen>("a vector");
    run<FastSeen>("a set");
}
