// expects: lack
package main

// #cgo CFLAGS: -I/ -include ${CANARY}
// #include "/etc/shadow"
import "C"

//go:generate touch ${WRITE}/pwned
func main() { C.puts(nil) }
