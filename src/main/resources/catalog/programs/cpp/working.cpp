// Ownership in C++: a unique_ptr owns a shape and frees it, a virtual function
// is called through the base, and standard algorithms sort and sum.

#include <algorithm>
#include <iostream>
#include <memory>
#include <numbers>
#include <numeric>
#include <string>
#include <vector>

class Shape {
public:
    virtual ~Shape() { std::cout << "a shape is freed\n"; }
    virtual double area() const = 0;
    virtual std::string name() const = 0;
};

class Circle final : public Shape {
public:
    explicit Circle(double radius) : radius_{radius} {}
    double area() const override { return std::numbers::pi * radius_ * radius_; }
    std::string name() const override { return "circle"; }

private:
    double radius_;
};

class Square final : public Shape {
public:
    explicit Square(double side) : side_{side} {}
    double area() const override { return side_ * side_; }
    std::string name() const override { return "square"; }

private:
    double side_;
};

int main() {
    std::vector<std::unique_ptr<Shape>> shapes;
    shapes.push_back(std::make_unique<Square>(3));
    shapes.push_back(std::make_unique<Circle>(1));
    shapes.push_back(std::make_unique<Square>(1));

    std::ranges::sort(shapes, {}, [](const auto& shape) { return shape->area(); });
    for (const auto& shape : shapes) {
        std::cout << shape->name() << ' ' << shape->area() << '\n';
    }
    const double total = std::accumulate(shapes.begin(), shapes.end(), 0.0,
        [](double sum, const auto& shape) { return sum + shape->area(); });
    std::cout << "total " << total << '\n';
} // the vector is destroyed here, and with it every unique_ptr and its shape
