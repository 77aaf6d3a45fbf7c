// Goroutines and a WaitGroup: three downloads run at the same time, and a mutex
// guards what they share.

package main

import (
	"fmt"
	"sync"
)

func main() {
	pages := []string{"home", "checkout", "search"}
	sizes := map[string]int{}
	var mutex sync.Mutex
	var group sync.WaitGroup

	for _, page := range pages {
		group.Add(1)
		go func(page string) {
			defer group.Done()
			size := len(page) * 100 // where a download would take its time
			mutex.Lock()
			defer mutex.Unlock()
			sizes[page] = size
		}(page)
	}
	group.Wait()

	for _, page := range pages {
		fmt.Println(page, sizes[page])
	}
}
