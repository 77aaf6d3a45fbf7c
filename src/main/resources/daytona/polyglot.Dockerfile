# All languages in the versions this service promises: Python 3.11, Node 18, Java 17, Go 1.21, PostgreSQL 15, GCC 12,
# Rust 1.63, PHP 8.2 and Ruby 3.1, of which Debian 12 has all but Go.
FROM golang:1.21-bookworm

RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      python3 python3-numpy nodejs npm openjdk-17-jdk-headless postgresql-15 procps \
      bash git gcc g++ libc6-dev rustc php-cli ruby \
 && rm -rf /var/lib/apt/lists/* \
 && npm install --global typescript@5.9.3 @types/node@18 \
 && npm cache clean --force

# Compiled once, so that the first program does not compile the standard library.
ENV GOCACHE=/opt/careerpath/gocache GOPROXY=off GOTOOLCHAIN=local
RUN go build std && chmod -R a+rwX /opt/careerpath/gocache

# PostgreSQL refuses to run as root, and a prepared data directory saves a second per run.
RUN useradd --create-home --shell /bin/bash daytona \
 && mkdir -p /opt/careerpath/pgdata && chown daytona /opt/careerpath/pgdata \
 && su daytona -c "/usr/lib/postgresql/15/bin/initdb --pgdata /opt/careerpath/pgdata --username postgres --auth trust --encoding UTF8 --locale C.UTF-8" \
 && chmod -R a+rX /opt/careerpath/pgdata
ENV CAREERPATH_PGDATA=/opt/careerpath/pgdata

# The runner drops to another user, and makes namespaces, before it starts a program: that takes root.
USER root
WORKDIR /home/daytona
