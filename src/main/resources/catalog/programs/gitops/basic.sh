# GitOps in one session: the cluster follows a repository. A change is a commit,
# a roll-back is a revert, and a change by hand is drift that gets undone.

set -e
git init -q -b main config
git -C config config user.name Ada && git -C config config user.email a@example.org
mkdir cluster # stands in for the cluster

sync() { # what Argo CD or Flux does every few minutes
  local changes
  changes=$(diff -rq config/apps cluster || true)
  [[ $changes ]] && echo "out of sync, applying" || echo "in sync"
  rm -rf cluster && cp -r config/apps cluster
  echo "  running: $(grep -h image: cluster/*.yaml | xargs)"
}

change() { # change MESSAGE IMAGE
  mkdir -p config/apps
  printf 'kind: Deployment\nimage: %s\n' "$2" > config/apps/shop.yaml
  git -C config add apps && git -C config commit -q -m "$1"
}

change "Deploy shop 1.0" shop:1.0 && sync
change "Update shop to 1.1" shop:1.1 && sync
sync
sed -i 's/1.1/debug/' cluster/shop.yaml # somebody edits the cluster by hand
sync
git -C config revert --no-edit HEAD > /dev/null && sync
git -C config log --format='%s'
