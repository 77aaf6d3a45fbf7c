# Debian 12 has the very runtimes that the contract names: Python 3.11, Node.js 18, Java 17, PostgreSQL 15, and Go 1.19.
# glibc, since the ONNX runtime and PostgreSQL want it.
ARG BASE_IMAGE=debian:bookworm-slim

FROM ${BASE_IMAGE} AS jdk
RUN apt-get update \
 && apt-get install -y --no-install-recommends openjdk-17-jdk-headless ca-certificates \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/archives

FROM jdk AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -DskipTests package \
 && java -Djarmode=tools -jar target/careerpath-*.jar extract --layers --destination layers --application-filename careerpath.jar

FROM jdk AS service
# What the local sandbox executes code with, and bubblewrap, which isolates it. PostgreSQL comes without a server of its
# own and without its compiler for long queries, which is 150 MB of LLVM.
RUN mkdir -p /etc/postgresql-common \
 && echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf \
 && apt-get update \
 && apt-get install -y --no-install-recommends bubblewrap util-linux python3 nodejs golang-go postgresql-15 \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/archives /usr/share/doc /usr/share/man /usr/share/locale /var/log/*.log /var/log/apt \
      /usr/lib/*/libLLVM-* /usr/lib/*/libz3.so.* /usr/lib/postgresql/15/lib/bitcode /usr/lib/postgresql/15/lib/llvmjit* \
      /usr/share/go-*/api /usr/share/go-*/misc /usr/share/go-*/test
RUN useradd --system --uid 10001 --no-create-home --home-dir /nonexistent careerpath \
 && install -d -o careerpath /var/lib/careerpath
WORKDIR /opt/careerpath
COPY LICENSE NOTICE ./
# From what changes least to what changes most.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# The classes that a start loads, parsed once at build time (class data sharing): a start takes about half as long.
RUN java -XX:ArchiveClassesAtExit=careerpath.jsa -Dspring.context.exit=onRefresh -Dcareerpath.env-file=none \
      -Dcareerpath.validation.local.engine=wasm -jar careerpath.jar > /tmp/training.log 2>&1 \
 || { cat /tmp/training.log; exit 1; } \
 && rm -rf /tmp/*

USER careerpath
ENV CAREERPATH_DATA_DIR=/var/lib/careerpath
VOLUME /var/lib/careerpath
EXPOSE 8080
# The shell's own sockets: there is no curl in the image.
HEALTHCHECK --interval=15s --timeout=3s --start-period=60s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\n\\r\\n' >&3 && read -r -t 2 _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["java", "-XX:SharedArchiveFile=careerpath.jsa", "-XX:MaxRAMPercentage=60", "-jar", "careerpath.jar"]
