// expects: bounded
package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Println("blocked")
	for _, place := range []string{"/tmp", "/code", "/dev/shm"} {
		go func(place string) {
			for i := 0; ; i++ {
				os.Mkdir(fmt.Sprintf("%s/%d", place, i), 0o777)
			}
		}(place)
	}
	select {}
}
