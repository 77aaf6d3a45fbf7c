// Goroutines joined by channels: each number is factored concurrently, the
// results come back in any order, and errors are ordinary values that the
// receiver looks at.

package main

import "fmt"

type result struct {
	number  int
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
	for _, n := range numbers {
		go func(n int) { // the argument gives each goroutine its own n
			factors, err := factorise(n)
			results <- result{n, factors, err} // waits until main receives
		}(n)
	}
	byNumber := map[int]result{}
	for range numbers { // one receive for every goroutine: none is left behind
		r := <-results
		byNumber[r.number] = r
	}
	for _, n := range numbers { // print in the order asked, not the order finished
		fmt.Println(n, byNumber[n].factors, "error:", byNumber[n].err)
	}
}
