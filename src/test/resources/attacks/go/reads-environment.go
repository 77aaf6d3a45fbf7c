// expects: no-secret
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
	content, err := os.ReadFile("/proc/1/environ")
	fmt.Println("blocked", os.Environ(), string(content), err)
	if len(os.Args) > 5 {
		attempt("never", nil)
	}
}
