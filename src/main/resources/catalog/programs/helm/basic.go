// A Helm template is a Go template: values.yaml, here a map, fills it in, and a
// condition leaves a part out. One template makes two releases.

package main

import (
	"os"
	"text/template"
)

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Release.Name }}-shop
spec:
  replicas: {{ .Values.replicas }}
  selector: { matchLabels: { app: {{ .Release.Name }}-shop } }
  template:
    metadata: { labels: { app: {{ .Release.Name }}-shop } }
    spec:
      containers:
        - name: shop
          image: "example.org/shop:{{ .Values.tag }}"
          readinessProbe: { httpGet: { path: /ready, port: 8000 } }
          resources: { requests: { cpu: 100m, memory: 128Mi }, limits: { memory: 128Mi } }
          securityContext: { runAsNonRoot: true, allowPrivilegeEscalation: false }
{{- if .Values.debug }}
          env: [{ name: DEBUG, value: "1" }]
{{- end }}
---
`

type values = map[string]any

func main() {
	chart := template.Must(template.New("deployment.yaml").Parse(deployment))
	for _, data := range []values{
		{"Release": values{"Name": "test"}, "Values": values{"replicas": 1, "tag": "1.4.2", "debug": true}},
		{"Release": values{"Name": "live"}, "Values": values{"replicas": 3, "tag": "1.4.1"}},
	} {
		if err := chart.Execute(os.Stdout, data); err != nil {
			panic(err)
		}
	}
}
