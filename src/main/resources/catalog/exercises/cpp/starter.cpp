#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>

class Stack {
public:
    void push(int value) {
        if (size_ < capacity_) items_[size_++] = value; // what does not fit is lost
    }

    int pop() {
        return size_ == 0 ? -1 : items_[--size_];
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
