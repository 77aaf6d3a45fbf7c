package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

func main() {
	line, _ := bufio.NewReader(os.Stdin).ReadString('\n')
	data, _ := os.ReadFile("data.txt")
	fmt.Println(strings.TrimSpace(line) + "|" + os.Args[1] + "|" + strings.TrimSpace(string(data)))
}
