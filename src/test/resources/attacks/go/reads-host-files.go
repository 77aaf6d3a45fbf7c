// expects: blocked
package main

import (
	"fmt"
	"os"
)

func attempt(name string, err error) {
	if err == nil {
		fmt.Println("ESCAPED", name)
	} else {
		fmt.Println("blocked", name, err)
	}
}

func main() {
	for _, path := range []string{"${CANARY}", "/etc/shadow", "/proc/1/root${CANARY}"} {
		content, err := os.ReadFile(path)
		attempt(path+string(content), err)
	}
}
