// A Helm template is a Go template: values.yaml fills it in, and a condition
// leaves a part out. Here one template makes two releases.

package main

import (
	"os"
	"text/template"
)

const deployment = `kind: Deployment
metadata:
  name: {{ .Release.Name }}-shop
spec:
  replicas: {{ .Values.replicas }}
  containers:
    - image: "shop:{{ .Values.tag }}"
{{- if .Values.debug }}
      env: [{name: DEBUG, value: "1"}]
{{- end }}
---
`

type values map[string]any

func main() {
	chart := template.Must(template.New("deployment.yaml").Parse(deployment))
	for release, v := range []values{
		{"replicas": 1, "tag": "1.4.2", "debug": true},
		{"replicas": 3, "tag": "1.4.1"},
	} {
		name := []string{"test", "live"}[release]
		data := values{"Release": values{"Name": name}, "Values": v}
		if err := chart.Execute(os.Stdout, data); err != nil {
			panic(err)
		}
	}
}
