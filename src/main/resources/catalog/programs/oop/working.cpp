// Objects guard their data: fields are private, methods keep the rules, and
// two kinds of account share an interface.

#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

class Account {
public:
    virtual ~Account() = default;  // so that the right one is destroyed
    virtual void withdraw(int euros) = 0;
    virtual int balance() const = 0;
    virtual std::string kind() const = 0;
};

class Simple : public Account {
public:
    explicit Simple(int balance) : balance_(balance) {}
    void withdraw(int euros) override {
        if (euros <= 0 || euros > limit()) throw std::invalid_argument("at most " + std::to_string(limit()));
        balance_ -= euros;
    }
    int balance() const override { return balance_; }
    std::string kind() const override { return "simple"; }
protected:
    virtual int limit() const { return balance_; }
private:
    int balance_;
};

class WithOverdraft final : public Simple {
public:
    using Simple::Simple;
    std::string kind() const override { return "with overdraft"; }
protected:
    int limit() const override { return balance() + 500; }
};

int main() {
    std::vector<std::unique_ptr<Account>> accounts;
    accounts.push_back(std::make_unique<Simple>(100));
    accounts.push_back(std::make_unique<WithOverdraft>(100));
    for (auto& account : accounts) {
        try {
            account->withdraw(300);
            std::cout << account->kind() << ": balance " << account->balance() << '\n';
        } catch (const std::invalid_argument& refused) {
            std::cout << account->kind() << ": refused, " << refused.what() << '\n';
        }
    }
}
