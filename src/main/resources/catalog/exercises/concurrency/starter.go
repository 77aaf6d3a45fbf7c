package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strings"
	"sync"
)

type counter struct {
	_ sync.Mutex // not used yet
	words map[string]int
}

func (c *counter) add(word string) {
	c.words[word]++
}

func main() {
	c := counter{words: map[string]int{}}
	var group sync.WaitGroup
	scanner := bufio.NewScanner(os.Stdin)
	for scanner.Scan() {
		go func(line string) {
			for _, word := range strings.Fields(line) {
				for i := 0; i < 1000; i++ {
					c.add(word)
				}
			}
		}(scanner.Text())
	}
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
