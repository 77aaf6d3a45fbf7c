// The three parts of a small compiler: letters become tokens, a descent over
// the grammar tells what binds closer, and out come instructions for a stack
// machine.

#include <cctype>
#include <iostream>
#include <string>
#include <vector>

class Compiler {
public:
    explicit Compiler(std::string text) : text_(std::move(text)) {}
    std::vector<std::string> compile() {
        expression();
        return code_;
    }
private:
    char next() {
        while (at_ < text_.size() && text_[at_] == ' ') ++at_;
        return at_ < text_.size() ? text_[at_] : '\0';
    }
    void expression() {  // expression = term {("+" | "-") term}
        term();
        while (next() == '+' || next() == '-') { char op = text_[at_++]; term(); code_.push_back({op}); }
    }
    void term() {  // term = factor {("*" | "/") factor}
        factor();
        while (next() == '*' || next() == '/') { char op = text_[at_++]; factor(); code_.push_back({op}); }
    }
    void factor() {  // factor = number | "(" expression ")"
        if (next() == '(') { ++at_; expression(); next(); ++at_; return; }
        std::string number;
        while (std::isdigit(static_cast<unsigned char>(next()))) number += text_[at_++];
        code_.push_back(number);
    }
    std::string text_;
    std::size_t at_ = 0;
    std::vector<std::string> code_;
};

int main() {
    for (const char* source : {"1 + 2 * 3", "(1 + 2) * 3", "8 - 4 / 2 - 1"}) {
        std::vector<long> stack;
        std::cout << source << "  =>";
        for (const std::string& step : Compiler(source).compile()) {
            std::cout << ' ' << step;
            if (std::isdigit(static_cast<unsigned char>(step[0]))) {
                stack.push_back(std::stol(step));
                continue;
            }
            long right = stack.back();
            stack.pop_back();
            long& left = stack.back();
            char op = step[0];
            left = op == '+' ? left + right : op == '-' ? left - right : op == '*' ? left * right
                                                                                   : left / right;
        }
        std::cout << "  =  " << stack.back() << '\n';
    }
}
