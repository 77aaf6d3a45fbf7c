// A concept says what a template needs, and a move-only class shows who owns a
// resource: moving hands it over, and the last owner releases it once.

#include <concepts>
#include <initializer_list>
#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class Connection {
public:
    explicit Connection(std::string name) : name_{std::move(name)} {
        std::cout << "open " << *name_ << '\n';
    }
    Connection(Connection&& other) noexcept
        : name_{std::exchange(other.name_, std::nullopt)} {}
    Connection& operator=(Connection&& other) noexcept {
        std::swap(name_, other.name_);
        return *this;
    }
    ~Connection() {
        if (name_) std::cout << "close " << *name_ << '\n';
    }
    std::string query(int id) const { return *name_ + " #" + std::to_string(id); }

private:
    std::optional<std::string> name_; // empty after it was moved from
};

template <typename T>
concept Source = requires(const T& source, int id) {
    { source.query(id) } -> std::convertible_to<std::string>;
};

template <Source T>
std::vector<std::string> all(const T& source, std::initializer_list<int> ids) {
    std::vector<std::string> rows;
    rows.reserve(ids.size());
    for (int id : ids) rows.push_back(source.query(id));
    return rows;
}

int main() {
    {
        Connection first{"primary"};
        Connection owner{std::move(first)}; // first is empty now
        for (const auto& row : all(owner, {1, 2})) std::cout << row << '\n';
    } // both end here, but only the owner closes
    static_assert(!std::copyable<Connection> && std::movable<Connection>);
    static_assert(!Source<std::string>); // a string has no query()
    std::cout << "opened once, closed once\n";
}
