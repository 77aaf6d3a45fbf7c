# GitOps in one session: Argo CD keeps a cluster like a repository says. A
# change is a commit, a roll-back is a revert, a change by hand is undone. A
# directory stands in for the cluster, and a function for Argo CD.

set -e
git init -q -b main config && cd config
git config user.name Ada && git config user.email ada@example.org
mkdir apps ../cluster
cat > application.yaml <<'YAML'
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: default
  source: { repoURL: https://git.example.org/config.git, targetRevision: main, path: apps }
  destination: { server: https://kubernetes.default.svc, namespace: shop }
  syncPolicy:
    automated: { prune: true, selfHeal: true } # delete what git no longer has, undo changes by hand
YAML

on() { grep -q "$1: true" application.yaml; }
sync() {
  if diff -rq apps ../cluster > /dev/null; then echo "$1: Synced"; else echo "$1: OutOfSync, applied"; fi
  if on prune; then rm -f ../cluster/*; fi; cp apps/* ../cluster
  echo "  $(grep -o 'image: [^,]*' ../cluster/deployment.yaml), files: $(ls -m ../cluster)"
}

deploy() {
  cat > apps/deployment.yaml <<YAML
apiVersion: apps/v1
kind: Deployment
metadata: { name: shop }
spec:
  selector: { matchLabels: { app: shop } }
  template:
    metadata: { labels: { app: shop } }
    spec: { containers: [{ name: shop, image: $1, resources: { limits: { memory: 128Mi } } }] }
YAML
  git add . && git commit -q -m "Deploy $1" && sync "deployed"
}

echo '{ apiVersion: v1, kind: ConfigMap, metadata: { name: old } }' > apps/old.yaml
deploy shop:1.0 && git rm -q apps/old.yaml && deploy shop:1.1
sed -i 's/shop:1.1/shop:debug/' ../cluster/deployment.yaml && on selfHeal && sync "edited by hand"
git revert --no-edit HEAD > /dev/null && sync "reverted" && git log --format='%s'
