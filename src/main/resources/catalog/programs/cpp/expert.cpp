// A concept says what a template needs, and a move-only class shows who owns a
// resource: moving hands it over, and its owner releases it once.

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
        ++opened;
        std::cout << "open " << *name_ << '\n';
    }
    Connection(Connection&& other) noexcept : name_{std::exchange(other.name_, std::nullopt)} {}
    Connection& operator=(Connection&& other) noexcept {
        if (this == &other) return *this;
        close(); // what it had, now and not when the other one ends
        name_ = std::exchange(other.name_, std::nullopt);
        return *this;
    }
    ~Connection() { close(); }
    std::string query(int id) const { return name_.value() + " #" + std::to_string(id); }
    static inline int opened = 0, closed = 0;

private:
    void close() noexcept {
        if (!name_) return;
        std::cout << "close " << *name_ << '\n';
        name_.reset();
        ++closed;
    }
    std::optional<std::string> name_; // empty after it was moved from
};

template <typename T>
concept Source = requires(const T& source, int id) {
    { source.query(id) } -> std::convertible_to<std::string>;
};

template <Source T>
std::vector<std::string> all(const T& source, std::initializer_list<int> ids) {
    std::vector<std::string> rows;
    for (int id : ids) rows.push_back(source.query(id));
    return rows;
}

int main() {
    {
        Connection first{"primary"}, owner{"replica"};
        owner = std::move(first); // closes the replica; first is empty now
        for (const auto& row : all(owner, {1, 2})) std::cout << row << '\n';
    } // both end here, but only the owner closes
    static_assert(!std::copyable<Connection> && std::movable<Connection>);
    static_assert(!Source<std::string>); // a string has no query()
    std::cout << "opened " << Connection::opened << ", closed " << Connection::closed << '\n';
}
