// Goroutines and a WaitGroup: three downloads run at the same time, and a mutex
// guards what they share.

package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	pages := []string{"home", "checkout", "search"}
	sizes := map[string]int{}
	var mutex sync.Mutex
	var group sync.WaitGroup

	start := time.Now()
	for _, page := range pages {
		group.Add(1)
		go func(page string) {
			defer group.Done()
			time.Sleep(200 * time.Millisecond) // stands for the download
			size := len(page) * 100
			mutex.Lock()
			defer mutex.Unlock()
			sizes[page] = size
		}(page)
	}
	group.Wait()
	fmt.Println("three times 200 ms took less than 500 ms:", time.Since(start) < 500*time.Millisecond)

	for _, page := range pages {
		fmt.Println(page, sizes[page])
	}
}
