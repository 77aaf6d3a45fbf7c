# NetworkPolicies: as soon as one selects a pod, only what some policy allows
# reaches it. One dash makes the difference between "and" and "or". The program
# asks them who may talk to whom.

require "yaml"

POLICIES = YAML.load_stream(<<~YAML)
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata: { name: default-deny, namespace: shop }
  spec: { podSelector: {}, policyTypes: [Ingress] }
  ---
  apiVersion: networking.k8s.io/v1
  kind: NetworkPolicy
  metadata: { name: db, namespace: shop }
  spec:
    podSelector: { matchLabels: { app: db } }
    policyTypes: [Ingress]
    ingress:
      - from:
          - podSelector: { matchLabels: { app: web } }
          - namespaceSelector: { matchLabels: { team: data } }
            podSelector: { matchLabels: { app: report } } # no dash: and
        ports: [{ protocol: TCP, port: 5432 }]
YAML

NAMESPACES = { "shop" => {}, "analysis" => { "team" => "data" } }.freeze
Pod = Struct.new(:namespace, :app) do
  def labels = { "app" => app }
  def to_s = "#{namespace}/#{app}"
end

def fits?(selector, labels) = labels >= (selector["matchLabels"] || {}) # no matchExpressions here
def opens?(rule, port) = (rule["protocol"] || "TCP") == "TCP" && [nil, port].include?(rule["port"])

def peer?(peer, home, pod)
  return false if peer["ipBlock"] # addresses from outside the cluster, no pods
  spaces = peer["namespaceSelector"]
  in_reach = spaces ? fits?(spaces, NAMESPACES[pod.namespace]) : pod.namespace == home
  in_reach && fits?(peer["podSelector"] || {}, pod.labels)
end

def allowed?(from, to, port) # over TCP
  selecting = POLICIES.select do |policy|
    policy["metadata"]["namespace"] == to.namespace && policy["spec"]["policyTypes"].include?("Ingress") &&
      fits?(policy["spec"]["podSelector"], to.labels)
  end
  return true if selecting.empty? # no policy selects it: everything may come in
  selecting.any? do |policy|
    (policy["spec"]["ingress"] || []).any? do |rule|
      (rule["ports"].to_a.empty? || rule["ports"].any? { |each| opens?(each, port) }) && # none: all of them
        (rule["from"].to_a.empty? || rule["from"].any? { |peer| peer?(peer, to.namespace, from) })
    end
  end
end

web, db, report = Pod.new("shop", "web"), Pod.new("shop", "db"), Pod.new("analysis", "report")
other = Pod.new("analysis", "notebook")
[[web, db, 5432], [web, db, 22], [report, db, 5432], [other, db, 5432], [db, web, 80], [db, other, 80]]
  .each { |from, to, port| puts "#{from} -> #{to}:#{port} #{allowed?(from, to, port) ? 'yes' : 'DENIED'}" }
