// expects: memory
package main

import (
	"fmt"
	"syscall"
)

func main() {
	fmt.Println("blocked")
	total := 0
	for {
		block, err := syscall.Mmap(-1, 0, 8<<30, syscall.PROT_READ, syscall.MAP_PRIVATE|syscall.MAP_ANON|syscall.MAP_NORESERVE)
		if err != nil {
			fmt.Println(err, total)
			select {}
		}
		for place := 0; place < len(block); place += 2 << 20 {
			total += int(block[place])
		}
	}
}
