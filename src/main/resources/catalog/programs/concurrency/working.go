// A bounded worker pool over shared state: four goroutines take jobs from a
// channel, a mutex guards the total, and an atomic counter needs no lock.

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type ledger struct {
	mutex sync.Mutex
	total int
}

func (l *ledger) add(cents int) {
	l.mutex.Lock()
	defer l.mutex.Unlock() // released even if the body panics
	l.total += cents       // read, add, write: nobody may come between
}

func main() {
	var book ledger
	var handled atomic.Int64
	var workers sync.WaitGroup
	jobs := make(chan int)
	for i := 0; i < 4; i++ {
		workers.Add(1)
		go func() {
			defer workers.Done()
			for cents := range jobs {
				book.add(cents)
				handled.Add(1)
			}
		}()
	}
	for cents := 1; cents <= 1000; cents++ {
		jobs <- cents // waits until a worker is free
	}
	close(jobs)    // ends the range loops
	workers.Wait() // everything the workers wrote is visible from here on
	fmt.Printf("jobs handled: %d\ntotal: %d\nexpected: %d\n", handled.Load(), book.total, 1000*1001/2)
}
