// Who owns memory: unique_ptr has one owner, shared_ptr counts its owners, and
// weak_ptr looks without keeping alive, which breaks a cycle.

#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

struct Node {
    explicit Node(std::string n) : name{std::move(n)} { ++alive; }
    ~Node() { --alive; }
    Node(const Node&) = delete;
    Node& operator=(const Node&) = delete;

    std::string name;
    std::vector<std::shared_ptr<Node>> children;
    std::weak_ptr<Node> parent;     // a shared_ptr here would be a cycle
    std::shared_ptr<Node> careless; // for the example of a cycle below
    static inline int alive = 0;
};

int main() {
    {
        auto first = std::make_unique<Node>("file");
        auto second = std::move(first); // ownership moves, it is never copied
        std::cout << "after the move: first owns " << (first ? "a node" : "nothing") << ", second "
                  << second->name << '\n';
    } // deleted here, by its only owner
    std::cout << Node::alive << " left\n";

    {
        auto root = std::make_shared<Node>("root");
        auto leaf = std::make_shared<Node>("leaf");
        root->children.push_back(leaf);
        leaf->parent = root;
        std::cout << "leaf has " << leaf.use_count() << " owners, root " << root.use_count() << '\n';
        root.reset();
        std::cout << "parent is " << (leaf->parent.expired() ? "gone" : "there") << '\n';
    }
    std::cout << Node::alive << " left\n";

    {
        auto a = std::make_shared<Node>("a");
        auto b = std::make_shared<Node>("b");
        a->careless = b;
        b->careless = a;
        std::cout << "a cycle: each has " << a.use_count() << " owners\n";
        a->careless.reset(); // without this line both would stay for ever
    }
    std::cout << Node::alive << " left\n";

    std::vector<int> numbers;
    numbers.reserve(4); // one allocation instead of several
    const auto* first = numbers.data();
    for (int i = 0; i < 4; ++i) numbers.push_back(i);
    std::cout << "still at its place: " << std::boolalpha << (first == numbers.data()) << '\n';
}
