// A context cancels goroutines: the first error stops the other workers, and
// the function returns only when all of them have ended.

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
)

var errBroken = errors.New("broken page")

type fetcher func(ctx context.Context, page string) error

// fetchAll runs fetch for every page at once and returns the first error.
func fetchAll(ctx context.Context, pages []string, fetch fetcher) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var (
		group sync.WaitGroup
		once  sync.Once
		first error
	)
	for _, page := range pages {
		group.Add(1)
		go func(page string) {
			defer group.Done()
			if err := fetch(ctx, page); err != nil {
				once.Do(func() {
					first = fmt.Errorf("fetch %s: %w", page, err)
					cancel()
				})
			}
		}(page)
	}
	group.Wait()
	return first
}

func main() {
	fine := func(context.Context, string) error { return nil }
	fmt.Println("all fine:", fetchAll(context.Background(), []string{"a", "b"}, fine))

	var cancelled atomic.Int32
	fetch := func(ctx context.Context, page string) error {
		if page == "b" {
			return errBroken
		}
		<-ctx.Done() // a slow page: waits until it is told to give up
		cancelled.Add(1)
		return ctx.Err()
	}
	err := fetchAll(context.Background(), []string{"a", "b", "c"}, fetch)
	fmt.Println("error:", err)
	fmt.Println("is errBroken:", errors.Is(err, errBroken), "- cancelled:", cancelled.Load())
}
