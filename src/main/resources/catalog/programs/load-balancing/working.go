// Four ways to share requests among servers of which one is slow: by turns, by
// chance, to the one with the fewest open requests, or to the better of two.

package main

import (
	"fmt"
	"math/rand"
)

type server struct {
	perTick    int // requests it finishes in one tick
	open, most int
}
type choice func(servers []*server, turn int, chance *rand.Rand) *server

func byTurns(servers []*server, turn int, _ *rand.Rand) *server { return servers[turn%len(servers)] }
func byChance(servers []*server, _ int, chance *rand.Rand) *server {
	return servers[chance.Intn(len(servers))]
}
func fewestOpen(servers []*server, _ int, _ *rand.Rand) *server {
	best := servers[0]
	for _, s := range servers[1:] {
		if s.open < best.open {
			best = s
		}
	}
	return best
}

func betterOfTwo(servers []*server, _ int, chance *rand.Rand) *server { // asks two servers alone
	return fewestOpen([]*server{byChance(servers, 0, chance), byChance(servers, 0, chance)}, 0, nil)
}

func run(name string, choose choice) {
	servers := []*server{{perTick: 4}, {perTick: 4}, {perTick: 1}}
	chance := rand.New(rand.NewSource(7))
	for request := 0; request < 800; request++ {
		s := choose(servers, request, chance)
		s.open++
		if s.open > s.most {
			s.most = s.open
		}
		if request%8 == 7 { // eight requests arrive in a tick
			for _, each := range servers {
				if each.open -= each.perTick; each.open < 0 {
					each.open = 0
				}
			}
		}
	}
	fmt.Printf("%-14s longest queues %3d %3d %3d\n", name, servers[0].most, servers[1].most, servers[2].most)
}

func main() {
	run("by turns", byTurns)
	run("by chance", byChance)
	run("fewest open", fewestOpen)
	run("better of two", betterOfTwo)
}
