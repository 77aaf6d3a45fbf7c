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
	var started, group sync.WaitGroup

	started.Add(len(pages))
	for _, page := range pages {
		group.Add(1)
		go func(page string) {
			defer group.Done()
			started.Done()
			started.Wait() // stands for the download: none goes on before all have begun
			size := len(page) * 100
			mutex.Lock()
			defer mutex.Unlock()
			sizes[page] = size
		}(page)
	}
	group.Wait()
	fmt.Println("all have ended:", len(sizes) == len(pages))

	for _, page := range pages {
		fmt.Println(page, sizes[page])
	}
}
