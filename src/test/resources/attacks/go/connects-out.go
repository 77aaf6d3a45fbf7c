// expects: blocked
package main

import (
	"fmt"
	"net"
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
	for network, address := range map[string]string{"tcp": "${HOST}:${TCP}", "unix": "${UNIX}"} {
		_, err := net.DialTimeout(network, address, 2*time.Second)
		attempt(network, err)
	}
	if udp, err := net.Dial("udp", "${HOST}:${UDP}"); err == nil {
		udp.Write([]byte("ping"))
	}
}
