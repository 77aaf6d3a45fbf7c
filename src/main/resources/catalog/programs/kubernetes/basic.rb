# A Deployment and its Service: three copies of a container, and one address for
# them. Labels tie the two together, so the program compares them.

require "yaml"

deployment, service = YAML.load_stream(<<~YAML)
  apiVersion: apps/v1
  kind: Deployment
  metadata: { name: shop }
  spec:
    replicas: 3
    selector:
      matchLabels: { app: shop }
    template:
      metadata:
        labels: { app: shop, tier: web }
      spec:
        containers:
          - name: shop
            image: example.org/shop:1.4.2
            ports: [{ containerPort: 8000 }]
            readinessProbe: { httpGet: { path: /ready, port: 8000 } }
            resources:
              requests: { cpu: 100m, memory: 128Mi }
              limits: { memory: 128Mi }
            securityContext: { runAsNonRoot: true, allowPrivilegeEscalation: false }
  ---
  apiVersion: v1
  kind: Service
  metadata: { name: shop }
  spec:
    selector: { app: shop }
    ports: [{ port: 80, targetPort: 8000 }]
YAML

pod = deployment["spec"]["template"]
labels = pod["metadata"]["labels"]

puts "#{deployment['spec']['replicas']} pods of #{pod['spec']['containers'][0]['image']}"
puts "deployment finds them: #{deployment['spec']['selector']['matchLabels'] <= labels}"
puts "service finds them: #{service['spec']['selector'] <= labels}"
