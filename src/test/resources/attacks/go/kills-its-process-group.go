// expects: success
package main

import (
	"fmt"
	"os/signal"
	"syscall"
)

func main() {
	signal.Ignore(syscall.SIGTERM)
	syscall.Kill(0, syscall.SIGTERM)
	syscall.Setpriority(syscall.PRIO_PGRP, 0, 19)
	if group, _ := syscall.Getpgid(0); group == 0 {
		fmt.Println("ESCAPED")
	}
	fmt.Println("blocked")
}
