// A network address has a part for the network and one for the host: the
// prefix tells where it ends, and a router takes the longest one that fits.

package main

import (
	"fmt"
	"net/netip"
)

func main() {
	office := netip.MustParsePrefix("192.168.4.0/22")
	first, hosts := office.Masked().Addr(), 1<<(32-office.Bits())-2 // without network and broadcast
	fmt.Printf("%s begins at %s and has room for %d hosts\n", office, first, hosts)

	for _, text := range []string{"192.168.4.1", "192.168.7.254", "192.168.8.1"} {
		fmt.Printf("%-13s in the office: %v\n", text, office.Contains(netip.MustParseAddr(text)))
	}

	routes := map[string]string{"0.0.0.0/0": "internet", "10.0.0.0/8": "data center", "10.20.0.0/16": "branch"}
	for _, text := range []string{"10.1.2.3", "10.20.30.40", "8.8.8.8", "2001:db8::1"} {
		to, best := netip.MustParseAddr(text), -1
		gate := "no route: the table is of IPv4"
		for prefix, next := range routes {
			p := netip.MustParsePrefix(prefix)
			if p.Contains(to) && p.Bits() > best {
				best, gate = p.Bits(), next
			}
		}
		fmt.Printf("%-11s -> %s\n", to, gate)
	}

	private := netip.MustParseAddr("10.20.30.40")
	fmt.Println(private, "is private:", private.IsPrivate(), "- it needs a gateway that translates it")
}
