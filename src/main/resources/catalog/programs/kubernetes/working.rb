# What makes a Deployment fit for production: requests and limits, probes, and a
# rolling update. The program works out what a roll-out may do and need.

require "yaml"

DEPLOYMENT = YAML.load(<<~YAML)
  apiVersion: apps/v1
  kind: Deployment
  metadata: { name: shop }
  spec:
    replicas: 5
    strategy:
      type: RollingUpdate
      rollingUpdate: { maxSurge: 25%, maxUnavailable: 0 }
    selector: { matchLabels: { app: shop } }
    template:
      metadata: { labels: { app: shop } }
      spec:
        containers:
          - name: shop
            image: example.org/shop:1.4.2
            securityContext: { runAsNonRoot: true, allowPrivilegeEscalation: false }
            resources:
              requests: { cpu: 250m, memory: 128Mi }
              limits: { memory: 256Mi }
            readinessProbe:
              httpGet: { path: /ready, port: 8000 }
              periodSeconds: 5
              failureThreshold: 3
            livenessProbe:
              httpGet: { path: /live, port: 8000 }
YAML

spec = DEPLOYMENT["spec"]
container = spec.dig("template", "spec", "containers", 0)

def pods(share, replicas, round)
  share.is_a?(String) ? (replicas * share.to_i / 100.0).public_send(round) : share
end
def millicores(amount) = amount.to_s.end_with?("m") ? amount.to_i : (amount.to_f * 1000).round

replicas = spec["replicas"]
rolling = spec["strategy"]["rollingUpdate"]
surge = pods(rolling["maxSurge"], replicas, :ceil)
missing = pods(rolling["maxUnavailable"], replicas, :floor)
puts "during an update: at most #{replicas + surge} pods, at least #{replicas - missing} available"

cpu = millicores(container["resources"]["requests"]["cpu"])
puts "they request #{(replicas + surge) * cpu}m of CPU then, so #{surge * cpu}m must be free"

probe = container["readinessProbe"]
seconds = probe["periodSeconds"] * probe["failureThreshold"]
puts "a broken pod gets no traffic after about #{seconds} s"
puts "probes differ: #{probe['httpGet'] != container['livenessProbe']['httpGet']}"
# Guaranteed needs requests equal to limits; a CPU limit would throttle the pod even on an idle node.
requests, limits = container["resources"].values_at("requests", "limits")
same = ->(set) { %w[cpu memory].all? { |name| set[name] && set[name] == requests.fetch(name, set[name]) } }
{ "quality of service" => limits, "with limits like the requests" => requests }.each do |what, set|
  puts "#{what}: #{same.call(set) ? 'Guaranteed' : 'Burstable'}"
end
