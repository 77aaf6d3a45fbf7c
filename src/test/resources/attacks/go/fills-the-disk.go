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
	for _, directory := range []string{"/tmp", "/dev/shm", "/code"} {
		var err error
		for i := 0; i < 400 && err == nil; i++ {
			err = os.WriteFile(fmt.Sprintf("%s/f%d", directory, i), make([]byte, 1<<20), 0o666)
		}
		attempt(directory, err)
	}
}
