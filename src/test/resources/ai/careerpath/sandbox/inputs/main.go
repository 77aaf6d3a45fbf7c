package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"syscall"
	"time"
)

func main() {
	line, _ := bufio.NewReader(os.Stdin).ReadString('\n')
	data, _ := os.ReadFile("data.txt")
	fmt.Println(strings.TrimSpace(line) + "|" + os.Args[1] + "|" + strings.TrimSpace(string(data)))
	if len(os.Args) > 2 && os.Args[2] == "exit" {
		fmt.Fprintln(os.Stderr, "to standard error")
		os.Exit(7)
	}
	if len(os.Args) > 2 && os.Args[2] == "signal" {
		syscall.Kill(os.Getpid(), syscall.SIGTERM)
		time.Sleep(time.Minute)
	}
}
