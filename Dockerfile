# Debian 12 has the very runtimes that the contract names: Python 3.11, Node.js 18, Java 17, PostgreSQL 15, and Go 1.19.
# glibc, since the ONNX runtime and PostgreSQL want it.
ARG BASE_IMAGE=debian:bookworm-slim

FROM ${BASE_IMAGE} AS jdk
# The JDK's package puts links into a directory that slim images may lack.
RUN mkdir -p /usr/share/man/man1 \
 && apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates openjdk-17-jdk-headless

FROM jdk AS build
# Where ./mvnw fetches Maven from, if its own address cannot be reached.
ARG MVNW_DISTRIBUTION_URL
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -DskipTests package \
 && java -Djarmode=tools -jar target/careerpath-*.jar extract --layers --destination layers --application-filename careerpath.jar
# The ONNX runtime has its library for every platform in one jar: 35 MB of 43 are for others.
RUN onnx=$(echo /build/layers/dependencies/lib/onnxruntime-*.jar) && mkdir /onnx && cd /onnx && jar --extract --file "$onnx" \
 && find ai/onnxruntime/native -mindepth 1 -maxdepth 1 ! -name "linux-$(uname -m | sed s/x86_64/x64/)" -exec rm -r {} + \
 && jar --create --file "$onnx" --no-manifest .

# Java, Go and PostgreSQL without what neither the service nor a guest can use: their packages have 900 MB, with Perl and
# LLVM among what they ask for. Python and Node.js are small enough to be installed as they are.
FROM jdk AS runtimes
RUN mkdir -p /etc/postgresql-common \
 && echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf \
 && apt-get install -y --no-install-recommends golang-go postgresql-15
WORKDIR /image/usr/lib/jvm
# Java SE whole, the compiler, and the modules of the JDK that programs use or that help in looking into a running
# service (jcmd); no other tools. Class data are shared between a guest's JVMs too.
RUN jlink --output java-17 --compress=2 --no-header-files --no-man-pages --add-modules java.se,jdk.compiler,jdk.charsets,\
jdk.crypto.cryptoki,jdk.crypto.ec,jdk.httpserver,jdk.jcmd,jdk.jfr,jdk.localedata,jdk.management,jdk.naming.dns,jdk.net,\
jdk.nio.mapmode,jdk.random,jdk.unsupported,jdk.xml.dom,jdk.zipfs \
 && cp -L /etc/ssl/certs/java/cacerts java-17/lib/security/cacerts \
 && java-17/bin/java -Xshare:dump
WORKDIR /image
# Go compiles its standard library again when it finds it compiled with cgo, which guests do not have: here once, and not
# at each start. Its own tools, tests and the objects for the race detector stay behind.
RUN find -L /usr/lib/go-1.19/src -name '*_test.go' -delete -o -name '*.syso' -delete \
 && CGO_ENABLED=0 go install std \
 && tar -c --exclude=testdata --exclude=go-1.19/src/cmd --exclude=linux_amd64/cmd --exclude=linux_arm64/cmd \
      /usr/bin/go /usr/lib/go /usr/lib/go-1.19/VERSION /usr/lib/go-1.19/bin/go /usr/lib/go-1.19/src \
      /usr/lib/go-1.19/pkg/include /usr/lib/go-1.19/pkg/linux_* /usr/lib/go-1.19/pkg/tool/*/asm \
      /usr/lib/go-1.19/pkg/tool/*/compile /usr/lib/go-1.19/pkg/tool/*/link /usr/share/go-1.19/src /usr/share/go-1.19/pkg \
    | tar -x
# The server and its client with the extensions, without LLVM's just-in-time compiler.
RUN tar -c --exclude=bitcode --exclude='llvmjit*' --exclude=pgxs --exclude=man \
      /usr/lib/postgresql/15/bin/postgres /usr/lib/postgresql/15/bin/initdb /usr/lib/postgresql/15/bin/psql \
      /usr/lib/postgresql/15/bin/pg_isready /usr/lib/postgresql/15/lib /usr/share/postgresql/15 \
    | tar -x
# What was copied without its package: the licences, and the entries by which scanners find its version.
RUN for package in openjdk-17-jre-headless openjdk-17-jdk-headless golang-1.19-go golang-1.19-src postgresql-15 postgresql-client-15; do \
      install -D -m 644 "/usr/share/doc/$package/copyright" "usr/share/doc/$package/copyright" \
      && mkdir -p var/lib/dpkg/status.d && dpkg-query --status "$package" > "var/lib/dpkg/status.d/$package" || exit 1; \
    done

FROM ${BASE_IMAGE} AS service
# What the sandbox is built with (bubblewrap, else util-linux), Python, Node.js, and the libraries that the copied
# runtimes are linked to.
RUN apt-get update \
 && apt-get install -y --no-install-recommends bubblewrap util-linux perl-base python3 nodejs \
      bash git gcc g++ libc6-dev rustc php-cli ruby \
      libpq5 libreadline8 libicu72 libxml2 libxslt1.1 libldap-2.5-0 libgssapi-krb5-2 libjpeg62-turbo liblcms2-2 \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt /var/log/apt /var/log/*.log
COPY --from=runtimes /image/ /
ENV JAVA_HOME=/usr/lib/jvm/java-17 PATH=/usr/lib/jvm/java-17/bin:$PATH LANG=C.UTF-8
RUN useradd --system --uid 10001 --no-create-home --home-dir /nonexistent careerpath \
 && install -d -o careerpath /var/lib/careerpath
WORKDIR /opt/careerpath
COPY LICENSE NOTICE ./
# From what changes least to what changes most.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
# The classes that a start loads, parsed once at build time (class data sharing): a third of a start's processor time.
RUN java -XX:ArchiveClassesAtExit=careerpath.jsa -Dspring.context.exit=onRefresh -Dcareerpath.env-file=none \
      -Dcareerpath.validation.local.engine=wasm -jar careerpath.jar > /tmp/training.log 2>&1 \
 || { cat /tmp/training.log; exit 1; } \
 && rm -rf /tmp/*

USER careerpath
ENV CAREERPATH_DATA_DIR=/var/lib/careerpath
VOLUME /var/lib/careerpath
EXPOSE 8080
# The shell's own sockets: there is no curl in the image.
HEALTHCHECK --interval=15s --timeout=3s --start-period=120s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\n\\r\\n' >&3 && read -r -t 2 _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["java", "-XX:SharedArchiveFile=careerpath.jsa", "-XX:MaxRAMPercentage=60", "-jar", "careerpath.jar"]
