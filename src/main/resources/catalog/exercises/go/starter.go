package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strconv"
)

func parse(lines []string) ([]int, error) {
	var numbers []int
	for _, line := range lines {
		number, _ := strconv.Atoi(line)
		numbers = append(numbers, number)
	}
	return numbers, nil
}

func main() {
	var lines []string
	scanner := bufio.NewScanner(os.Stdin)
	for scanner.Scan() {
		lines = append(lines, scanner.Text())
	}
	numbers, err := parse(lines)
	if err != nil {
		fmt.Println("error:", err)
		fmt.Println("is a syntax error:", errors.Is(err, strconv.ErrSyntax))
		return
	}
	sum := 0
	for _, number := range numbers {
		sum += number
	}
	fmt.Println("sum:", sum)
}
