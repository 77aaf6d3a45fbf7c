// Named templates and required values in Helm: a helper writes the labels once,
// nindent places them, and a required value that is missing stops the render.

package main

import (
	"fmt"
	"strings"
	"text/template"
)

const service = `{{- define "shop.labels" -}}
app.kubernetes.io/name: shop
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}
apiVersion: v1
kind: Service
metadata:
  name: {{ .Release.Name }}-shop
  labels: {{- include "shop.labels" . | nindent 4 }}
spec:
  type: ExternalName
  externalName: {{ required "values.host is needed" .Values.host }}
  ports:
{{- range .Values.ports }}
    - { name: tcp-{{ . }}, port: {{ . }} }
{{- end }}
`

type values = map[string]any

func main() {
	chart := template.New("service.yaml")
	chart.Funcs(template.FuncMap{ // three of the functions that Helm adds
		"include": func(name string, data any) (string, error) {
			var out strings.Builder
			err := chart.ExecuteTemplate(&out, name, data)
			return out.String(), err
		},
		"nindent": func(n int, text string) string {
			pad := "\n" + strings.Repeat(" ", n)
			return pad + strings.ReplaceAll(text, "\n", pad)
		},
		"required": func(why string, value any) (any, error) {
			if value == nil || value == "" {
				return nil, fmt.Errorf("%s", why)
			}
			return value, nil
		},
	})
	template.Must(chart.Parse(service))
	for _, v := range []values{{"host": "shop.example", "ports": []int{80, 8081}}, {}} {
		var out strings.Builder
		if err := chart.Execute(&out, values{"Release": values{"Name": "live"}, "Values": v}); err != nil {
			fmt.Println("not rendered:", err)
			continue
		}
		fmt.Print(out.String())
	}
}
