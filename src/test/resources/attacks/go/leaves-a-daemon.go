// expects: success
package main

import (
	"fmt"
	"os"
	"os/exec"
	"syscall"
)

var _ = attempt

func attempt(name string, err error) {
	if err == nil {
		fmt.Println("ESCAPED", name)
	} else {
		fmt.Println("blocked", name, err)
	}
}

func main() {
	command := exec.Command("/bin/sh", "-c", "trap '' TERM; while :; do sleep 1; done", "${TOKEN}")
	command.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	command.Stdout = os.Stdout
	command.Start()
	fmt.Println("blocked")
}
