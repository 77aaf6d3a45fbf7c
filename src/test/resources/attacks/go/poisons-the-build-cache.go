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
	for _, path := range []string{"/opt/go-cache/README", "/opt/go-cache/00", "/opt/go-cache/trim.txt", "/usr/lib/go/pkg/evil.a"} {
		attempt(path, os.WriteFile(path, []byte("x"), 0o666))
	}
	attempt("rename", os.Rename("/opt/go-cache", "/tmp/go-cache"))
	attempt("bind", syscall.Mount("/tmp", "/opt/go-cache", "", syscall.MS_BIND, ""))
	entries, _ := os.ReadDir("/code/cache/00")
	for _, entry := range entries {
		// Its own cache is made of links to the shared one.
		file, err := os.OpenFile("/code/cache/00/"+entry.Name(), os.O_WRONLY|os.O_APPEND, 0)
		if err == nil {
			if target, _ := os.Readlink("/code/cache/00/" + entry.Name()); target != "" {
				attempt(target, nil)
			}
			file.Close()
		}
	}
	attempt("done", os.ErrPermission)
}
