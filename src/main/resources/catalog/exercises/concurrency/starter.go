package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"sort"
	"strings"
	"sync"
)

type counter struct {
	_     sync.Mutex // not used yet
	words map[string]int
}

func (c *counter) add(word string) {
	count := c.words[word]
	runtime.Gosched() // others may run here
	c.words[word] = count + 1
}

func main() {
	c := counter{words: map[string]int{}}
	var group sync.WaitGroup
	start := make(chan struct{}) // all begin at the same time
	scanner := bufio.NewScanner(os.Stdin)
	for scanner.Scan() {
		go func(line string) {
			<-start
			for _, word := range strings.Fields(line) {
				for i := 0; i < 1000; i++ {
					c.add(word)
				}
			}
		}(scanner.Text())
	}
	close(start)
	group.Wait()

	var words []string
	for word := range c.words {
		words = append(words, word)
	}
	sort.Strings(words)
	for _, word := range words {
		fmt.Println(word, c.words[word])
	}
}
