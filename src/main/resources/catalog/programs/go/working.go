// Goroutines joined by channels: each number is factored concurrently, the
// results come back in any order, and errors are ordinary values that the
// receiver looks at.

package main

import "fmt"

type result struct {
	place   int // of the number, since answers come in any order
	factors []int
	err     error
}

func factorise(n int) ([]int, error) {
	if n < 2 {
		return nil, fmt.Errorf("%d has no prime factors", n)
	}
	var factors []int
	for divisor := 2; n > 1; divisor++ {
		for ; n%divisor == 0; n /= divisor {
			factors = append(factors, divisor)
		}
	}
	return factors, nil
}

func main() {
	numbers, results := []int{360, 97, 1, 1001}, make(chan result)
	for place, n := range numbers {
		go func(place, n int) { // arguments: before Go 1.22 all goroutines shared one n
			factors, err := factorise(n)
			results <- result{place, factors, err} // waits until main receives
		}(place, n)
	}
	ordered := make([]result, len(numbers))
	for range numbers { // one receive for every goroutine: none is left behind
		r := <-results
		ordered[r.place] = r
	}
	for _, r := range ordered { // in the order asked, not the order finished
		if r.err != nil {
			fmt.Println("not factored:", r.err)
			continue
		}
		fmt.Println(numbers[r.place], "has the prime factors", r.factors)
	}
}
