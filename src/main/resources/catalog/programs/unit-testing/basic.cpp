// First unit tests in C++, as GoogleTest has them: one name for each behaviour,
// EXPECT goes on after a failure. The lines in the middle stand in for it.

#include <cstdio>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

int celsius(const std::string& text) {  // "21C" or "70F"
    std::size_t end = 0;
    int degrees = std::stoi(text, &end);
    if (text.substr(end) == "C") return degrees;
    if (text.substr(end) == "F") return (degrees - 32) * 5 / 9;
    throw std::invalid_argument("no unit in \"" + text + "\"");
}

// #include <gtest/gtest.h> instead of these lines
std::vector<std::pair<std::string, std::function<void()>>> tests;
bool passed;
struct Register { Register(const char* name, void body()) { tests.emplace_back(name, body); } };
#define TEST(suite, name) void name(); Register r_##name(#suite "." #name, name); void name()
#define EXPECT_EQ(a, b) \
    if (auto x = a, y = b; x != y) passed = false, std::printf("  %s is %d, not %d\n", #a, x, y)
#define EXPECT_THROW(call, type) \
    try { call; passed = false, std::printf("  %s throws nothing\n", #call); } catch (const type&) {}

TEST(Celsius, staysAsItIs) { EXPECT_EQ(celsius("21C"), 21); }
TEST(Celsius, isConvertedFromFahrenheit) {
    EXPECT_EQ(celsius("212F"), 100);
    EXPECT_EQ(celsius("-40F"), -40);
    EXPECT_EQ(celsius("31F"), -1);  // -0.56, and integers cut it to 0: the test has found a fault
}
TEST(Celsius, needsAUnit) { EXPECT_THROW(celsius("21"), std::invalid_argument); }

int main() {
    for (auto& [name, body] : tests) {
        passed = true;
        body();
        std::printf("%s %s\n", passed ? "[  OK  ]" : "[FAILED]", name.c_str());
    }
}
