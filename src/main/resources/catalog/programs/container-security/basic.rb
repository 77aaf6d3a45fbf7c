# A pod's security settings in Kubernetes, checked against the main rules of the
# restricted profile: what it may do on its node, should somebody break into it.
# A fixed image is asked for as well.

require "yaml"

POD = YAML.load(<<~YAML)
  apiVersion: v1
  kind: Pod
  metadata: { name: shop }
  spec:
    automountServiceAccountToken: false
    securityContext:
      runAsNonRoot: true
      seccompProfile: { type: RuntimeDefault }
    containers:
      - name: web
        image: example.org/shop@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
        securityContext:
          allowPrivilegeEscalation: false
          readOnlyRootFilesystem: true
          capabilities: { drop: [ALL] }
      - name: helper
        image: busybox:latest
        securityContext: { privileged: true }
YAML

spec = POD["spec"]
pod = spec["securityContext"]
puts "pod: not root #{pod['runAsNonRoot']}, seccomp #{pod['seccompProfile']['type']}"

spec["containers"].each do |container|
  context = container["securityContext"]
  problems = []
  problems << "privileged: as good as root on the node" if context["privileged"]
  problems << "may gain rights" unless context["allowPrivilegeEscalation"] == false
  problems << "keeps capabilities" unless context.dig("capabilities", "drop")&.include?("ALL")
  problems << "image has no digest" unless container["image"].include?("@sha256:")
  puts "#{container['name']}: #{problems.empty? ? 'restricted' : problems.join('; ')}"
end
