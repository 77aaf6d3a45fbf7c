require "yaml"

deployment, service = YAML.load_stream(<<~YAML)
  apiVersion: apps/v1
  kind: Deployment
  metadata: { name: shop }
  spec:
    replicas: 2
    selector: { matchLabels: { app: shop } }
    template:
      metadata: { labels: { app: shop } }
      spec:
        containers:
          - name: web
            image: example.org/shop:1.4.2
            ports: [{ containerPort: 8000 }]
  ---
  apiVersion: v1
  kind: Service
  metadata: { name: shop }
  spec:
    selector: { name: shop }
    ports: [{ port: 80, targetPort: 80 }]
YAML

template = deployment["spec"]["template"]
container = template["spec"]["containers"][0]
port = service["spec"]["ports"][0]
target = port["targetPort"] || port["port"] # that is what Kubernetes takes
named = container["ports"].to_h { |p| [p["name"] || p["containerPort"], p["containerPort"]] } # a port may be called by its name
puts "deployment selects its pods: #{deployment.dig('spec', 'selector', 'matchLabels') <= template['metadata']['labels']}"
puts "service selects the pods: #{service['spec']['selector'] <= template['metadata']['labels']}"
puts "port 80 leads to port 8000: #{port['port'] == 80 && named.fetch(target, target) == 8000}"
probe = container.dig("readinessProbe", "httpGet") || {}
puts "readiness: #{probe['path']} on #{named.fetch(probe['port'], probe['port'])}"
puts "memory limit: #{container.dig('resources', 'limits', 'memory')}"
