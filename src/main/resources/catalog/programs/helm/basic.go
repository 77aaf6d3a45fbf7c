// A Helm template is a Go template: values.yaml fills it in, and a condition
// leaves a part out. Here one template makes two releases.

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

func main() {
	chart := template.Must(template.New("deployment.yaml").Parse(deployment))
	for release, v := range []map[string]any{
		{"replicas": 1, "tag": "1.4.2", "debug": true},
		{"replicas": 3, "tag": "1.4.1"},
	} {
		name := []string{"test", "live"}[release]
		data := map[string]any{"Release": map[string]any{"Name": name}, "Values": v}
		if err := chart.Execute(os.Stdout, data); err != nil {
			panic(err)
		}
	}
}
