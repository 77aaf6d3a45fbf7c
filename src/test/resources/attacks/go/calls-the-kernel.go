// expects: blocked
package main

import (
	"fmt"
	"os"
	"syscall"
)

func attempt(name string, err error) {
	if err == nil {
		fmt.Println("ESCAPED", name)
	} else {
		fmt.Println("blocked", name, err)
	}
}

func main() {
	attempt("unshare", syscall.Unshare(syscall.CLONE_NEWUSER))
	attempt("mount", syscall.Mount("none", "/tmp", "tmpfs", 0, ""))
	attempt("chroot", syscall.Chroot("/tmp"))
	attempt("ptrace", syscall.PtraceAttach(1))
	attempt("setuid", syscall.Setuid(0))
	_, err := syscall.Socket(40, syscall.SOCK_STREAM, 0)
	attempt("vsock", err)
	attempt("write", os.WriteFile("${WRITE}/pwned", nil, 0o666))
	attempt("usr", os.WriteFile("/usr/pwned", nil, 0o666))
	attempt("cache", os.WriteFile("/opt/go-cache/pwned", nil, 0o666))
}
