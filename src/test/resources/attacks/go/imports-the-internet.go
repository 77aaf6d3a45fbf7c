// expects: lack
package main

import (
	"golang.org/x/net/html"
	"../../../..${CANARY}"
	evil "/etc/shadow"
)

func main() { html.Parse(nil); evil.Run() }
