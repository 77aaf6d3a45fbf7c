// A Dockerfile for a Go service: built in one stage, shipped in another that
// has the program alone. The checks below are those of a reviewer.

package main

import (
	"fmt"
	"regexp"
	"strings"
)

const dockerfile = `
FROM golang:1.24 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
RUN CGO_ENABLED=0 go build -o /shop ./cmd/shop

FROM gcr.io/distroless/static:nonroot
COPY --from=build /shop /shop
USER nonroot
EXPOSE 8080
ENTRYPOINT ["/shop"]
`

func main() {
	stages := regexp.MustCompile(`(?m)^FROM (\S+)`).FindAllStringSubmatch(dockerfile, -1)
	last := dockerfile[strings.LastIndex(dockerfile, "\nFROM "):]
	checks := []struct {
		rule  string
		holds bool
	}{
		{"it is built in one stage and shipped in another", len(stages) == 2},
		{"modules are loaded before the code is copied, so that the layer is kept",
			strings.Index(dockerfile, "go mod download") < strings.Index(dockerfile, "COPY . .")},
		{"the image that is shipped has no compiler", !strings.Contains(last, "golang")},
		{"it does not run as root", strings.Contains(last, "USER nonroot")},
		{"ENTRYPOINT is a list, so that signals reach the program", strings.Contains(last, `ENTRYPOINT ["`)},
	}
	for _, check := range checks {
		fmt.Printf("%-5v %s\n", check.holds, check.rule)
	}
}
