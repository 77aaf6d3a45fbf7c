// Leader election by majority, as in Raft: a node that gets more than half of
// the votes of a term leads; two halves of a split network cannot both elect
// one.

package main

import "fmt"

type node struct {
	name     string
	term     int
	votedFor string
	log      int // the length of its log; Raft compares the term of the last entry first
}

// vote grants one vote a term, and only to a candidate that knows as much.
func (n *node) vote(candidate *node, term int) bool {
	if term < n.term {
		return false
	}
	if term > n.term {
		n.term, n.votedFor = term, ""
	}
	if n.votedFor != "" && n.votedFor != candidate.name || candidate.log < n.log {
		return false
	}
	n.votedFor = candidate.name
	return true
}

func elect(candidate *node, reachable []*node, clusterSize int) {
	candidate.term, candidate.votedFor = candidate.term+1, ""
	votes := 0
	for _, n := range reachable {
		if n.vote(candidate, candidate.term) {
			votes++
		}
	}
	verdict := "no leader"
	if votes > clusterSize/2 {
		verdict = "leads"
	}
	fmt.Printf("%s in term %d: %d of %d votes, %s\n",
		candidate.name, candidate.term, votes, clusterSize, verdict)
}

func main() {
	a, b, c := &node{name: "a", log: 5}, &node{name: "b", log: 5}, &node{name: "c", log: 5}
	d, e := &node{name: "d", log: 5}, &node{name: "e", log: 3}
	all := []*node{a, b, c, d, e}

	elect(a, all, 5)
	elect(d, []*node{d, e}, 5)    // the network is split: 2 of 5
	elect(b, []*node{a, b, c}, 5) // the larger part goes on
	elect(e, all, 5)              // healed, but e has missed entries
	elect(c, all, 5)
}
