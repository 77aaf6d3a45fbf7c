// What a controller of Kubernetes does, over and over: it compares what is
// wanted with what is there and does one step, so that a lost pod comes back
// by itself.

package main

import "fmt"

const manifest = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: shop}
spec:
  replicas: 3
  selector: {matchLabels: {app: shop}}
  template:
    metadata: {labels: {app: shop}}
    spec:
      containers: [{name: shop, image: shop:1.4}]
`

type pod struct{ name, image string }

type cluster struct {
	pods    []pod
	created int
}

// reconcile does one step towards what is wanted and tells which; empty when nothing is left to do.
func (c *cluster) reconcile(replicas int, image string) string {
	if len(c.pods) < replicas {
		c.created++
		c.pods = append(c.pods, pod{fmt.Sprintf("shop-%d", c.created), image})
		return "create " + c.pods[len(c.pods)-1].name + " with " + image
	}
	for i, p := range c.pods {
		if p.image != image { // one at a time: the others keep serving
			c.pods = append(c.pods[:i:i], c.pods[i+1:]...)
			return "delete " + p.name + " with " + p.image
		}
	}
	return ""
}

func (c *cluster) settle(event string, replicas int, image string) {
	fmt.Println(event)
	for step := c.reconcile(replicas, image); step != ""; step = c.reconcile(replicas, image) {
		fmt.Println("  " + step)
	}
}

func main() {
	fmt.Print("wanted:", manifest)
	c := &cluster{}
	c.settle("applied:", 2, "shop:1.4")
	c.pods = c.pods[1:] // a node died
	c.settle("a pod is lost:", 2, "shop:1.4")
	c.settle("a new image:", 2, "shop:1.5")
}
