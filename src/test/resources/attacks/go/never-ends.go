// expects: time
package main

import (
	"fmt"
	"os"
	"os/signal"
)

func attempt(name string, err error) {
	if err == nil {
		fmt.Println("ESCAPED", name)
	} else {
		fmt.Println("blocked", name, err)
	}
}

func main() {
	attempt("start", os.ErrPermission)
	signal.Ignore()
	for {
	}
}
