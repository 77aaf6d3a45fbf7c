# The local sandbox compiles Java with the JDK of the service, and the ONNX runtime needs glibc: a JDK on a glibc base.
ARG JDK_IMAGE=eclipse-temurin:17-jdk

FROM ${JDK_IMAGE} AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -DskipTests package \
 && java -Djarmode=tools -jar target/careerpath-*.jar extract --layers --destination layers --application-filename careerpath.jar

FROM ${JDK_IMAGE}
RUN useradd --system --uid 10001 --no-create-home careerpath \
 && install -d -o careerpath /var/lib/careerpath
WORKDIR /opt/careerpath
COPY LICENSE NOTICE ./
# From what changes least to what changes most.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./

USER careerpath
ENV CAREERPATH_DATA_DIR=/var/lib/careerpath
VOLUME /var/lib/careerpath
EXPOSE 8080
# The shell's own sockets: there is no curl in the image.
HEALTHCHECK --interval=15s --timeout=3s --start-period=60s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\n\\r\\n' >&3 && read -r -t 2 _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-jar", "careerpath.jar"]
