# A pod's security settings in Kubernetes, checked against the main rules of the
# restricted profile: what it may do on its node, should somebody break into it.
# A fixed image and a read-only root are asked for as well.

require "yaml"

POD = YAML.load(<<~YAML)
  apiVersion: v1
  kind: Pod
  metadata: { name: shop }
  spec:
    automountServiceAccountToken: false
    securityContext: { runAsNonRoot: true, seccompProfile: { type: RuntimeDefault } }
    containers:
      - name: web
        image: example.org/shop@sha256:7d1f0c9ab64e2c5538f0a96b1c47e8d2f35b90ce6a174d8e92c3b5f0a8e6471d
        resources: { requests: { cpu: 100m, memory: 128Mi }, limits: { memory: 128Mi } }
        securityContext:
          allowPrivilegeEscalation: false
          readOnlyRootFilesystem: true
          capabilities: { drop: [ALL] }
      - name: helper
        image: busybox:latest
        securityContext:
          { privileged: true, runAsNonRoot: false, capabilities: { add: [SYS_ADMIN] },
            seccompProfile: { type: Unconfined } }
YAML

spec = POD["spec"]
pod = spec["securityContext"] || {}

[*spec["initContainers"], *spec["containers"]].each do |container|
  context = pod.merge(container["securityContext"] || {}) # the container's own settings go first
  problems = []
  problems << "may run as root" unless context["runAsNonRoot"]
  seccomp = context.dig("seccompProfile", "type")
  problems << "no seccomp profile" unless %w[RuntimeDefault Localhost].include?(seccomp)
  problems << "privileged: as good as root on the node" if context["privileged"]
  problems << "may gain rights" unless context["allowPrivilegeEscalation"] == false
  problems << "keeps capabilities" unless context.dig("capabilities", "drop")&.include?("ALL")
  problems << "adds capabilities" if (Array(context.dig("capabilities", "add")) - ["NET_BIND_SERVICE"]).any?
  problems << "may write to its own files" unless context["readOnlyRootFilesystem"] # beyond the profile
  problems << "image has no digest" unless container["image"].match?(/@sha256:\h{64}\z/)
  puts "#{container['name']}: #{problems.empty? ? 'keeps these rules' : problems.join('; ')}"
end
