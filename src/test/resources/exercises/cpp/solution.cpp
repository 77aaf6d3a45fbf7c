#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>

class Stack {
public:
    void push(int value) {
        if (size_ == capacity_) {
            auto larger = std::make_unique<int[]>(capacity_ * 2);
            for (std::size_t i = 0; i < size_; ++i) larger[i] = items_[i];
            items_ = std::move(larger);
            capacity_ *= 2;
        }
        items_[size_++] = value;
    }

    int pop() {
        if (size_ == 0) throw std::out_of_range("stack is empty");
        return items_[--size_];
    }

    std::size_t capacity() const { return capacity_; }

private:
    std::size_t size_ = 0, capacity_ = 2;
    std::unique_ptr<int[]> items_ = std::make_unique<int[]>(2);
};

int main() {
    Stack stack;
    std::string command;
    while (std::cin >> command) {
        try {
            if (command == "pop") {
                std::cout << stack.pop() << '\n';
            } else {
                stack.push(std::stoi(command));
            }
        } catch (const std::out_of_range& error) {
            std::cout << error.what() << '\n';
        }
    }
    std::cout << "capacity " << stack.capacity() << '\n';
}
