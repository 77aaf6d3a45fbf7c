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
    automated: { prune: true, selfHeal: true }
YAML

sync() {
  if diff -rq apps ../cluster > /dev/null; then echo "Synced:"; else echo "OutOfSync, applied:"; fi
  rm -rf ../cluster && cp -r apps ../cluster
  grep -o "image: [a-z0-9.:]*" ../cluster/deployment.yaml
}

deploy() {
  cat > apps/deployment.yaml <<YAML
apiVersion: apps/v1
kind: Deployment
metadata: { name: shop }
spec:
  selector: { matchLabels: { app: shop } }
  template: { metadata: { labels: { app: shop } }, spec: { containers: [{ name: shop, image: $1 }] } }
YAML
  git add . && git commit -q -m "Deploy $1"
}

deploy shop:1.0 && sync
deploy shop:1.1 && sync
sync
sed -i 's/shop:1.1/shop:debug/' ../cluster/deployment.yaml # somebody edits the cluster by hand
sync
git revert --no-edit HEAD > /dev/null && sync
git log --format='%s'
