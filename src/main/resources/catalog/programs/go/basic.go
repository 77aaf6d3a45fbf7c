// A first Go program: a struct, a slice of structs, a map, and a function that
// returns an error as its second value.

package main

import (
	"errors"
	"fmt"
)

type product struct {
	name  string
	cents int
}

var errUnknown = errors.New("unknown product")

func price(prices map[string]int, name string) (int, error) {
	cents, found := prices[name]
	if !found {
		return 0, fmt.Errorf("price of %q: %w", name, errUnknown)
	}
	return cents, nil
}

func main() {
	prices := map[string]int{}
	for _, p := range []product{{"tea", 450}, {"milk", 120}} {
		prices[p.name] = p.cents
	}
	for _, name := range []string{"milk", "jam"} {
		if cents, err := price(prices, name); err != nil {
			fmt.Println("error:", err)
		} else {
			fmt.Printf("%s: %.2f\n", name, float64(cents)/100)
		}
	}
}
