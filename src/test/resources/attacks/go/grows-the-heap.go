// expects: memory
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
	attempt("start", os.ErrPermission)
	var all [][]byte
	for {
		block := make([]byte, 16<<20)
		for i := range block {
			block[i] = 1
		}
		all = append(all, block)
	}
}
