// expects: compile
package main

import _ "unsafe"

//go:linkname exit os.runtime_beforeExit
func exit(code int)

//go:cgo_ldflag "-Wl,-rpath,${WRITE}"
//go:generate touch ${WRITE}/pwned
//go:cgo_import_dynamic evil evil "${CANARY}"

func main() { exit(0); undefined() }
