// A first Go program: a slice of structs, a map, and a function that returns an
// error as its second value.

package main

import "fmt"

type product struct {
	name  string
	cents int
}

func price(prices map[string]int, name string) (int, error) {
	cents, found := prices[name]
	if !found {
		return 0, fmt.Errorf("no price for %q", name)
	}
	return cents, nil
}

func main() {
	prices := map[string]int{}
	for _, p := range []product{{"tea", 450}, {"milk", 120}} {
		prices[p.name] = p.cents
	}
	for _, name := range []string{"milk", "jam"} {
		cents, err := price(prices, name)
		if err != nil {
			fmt.Println("error:", err)
			continue
		}
		fmt.Printf("%s costs %d cents\n", name, cents)
	}
}
