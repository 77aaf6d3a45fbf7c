// expects: bounded
package main

import (
	"fmt"
	"os"
	"runtime"
	"time"
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
	for i := 0; i < 10000; i++ {
		go func() {
			runtime.LockOSThread()
			time.Sleep(time.Minute)
		}()
	}
	time.Sleep(time.Second)
}
