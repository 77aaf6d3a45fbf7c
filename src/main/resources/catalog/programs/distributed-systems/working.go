// Leader election by majority, as in Raft: a node that gets more than half of
// the votes of a term leads; so no term has two leaders, even where the
// network is split.

package main

import "fmt"

type node struct {
	name     string
	term     int
	votedFor string
	lastLog  int // index of its last entry; Raft compares the terms of the last entries first
}

// vote grants one vote a term, and only to a candidate whose log is no shorter.
func (n *node) vote(candidate *node, term int) bool {
	if term < n.term {
		return false
	}
	if term > n.term {
		n.term, n.votedFor = term, ""
	}
	if n.votedFor != "" && n.votedFor != candidate.name || candidate.lastLog < n.lastLog {
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
	a, b := &node{name: "a", lastLog: 5}, &node{name: "b", lastLog: 5}
	c, d, e := &node{name: "c", lastLog: 5}, &node{name: "d", lastLog: 5}, &node{name: "e", lastLog: 3}
	all := []*node{a, b, c, d, e}

	elect(a, all, 5)
	elect(b, []*node{a, b, c}, 5) // the network is split: the larger part goes on
	elect(d, []*node{c, d, e}, 5) // c still hears d, but has given its vote of this term
	most := []*node{a, c, d, e}   // healed but for b
	elect(e, most, 5)             // has missed entries
	elect(e, most, 5)
	elect(b, all, 5) // asks for a term that is over
	elect(c, all, 5)
}
