// expects: compile
package main

import (
	_ "embed"
	"fmt"
)

//go:embed ../../../..${CANARY}
var secret string

func main() { fmt.Println("ESCAPED", secret) }
