# syntax=docker/dockerfile:1

# Builds with a JDK and Maven, runs with a JRE. The tests are not run here: `mvn verify` does that.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
# The history is not copied; `--build-arg COMMIT=$(git rev-parse --short HEAD)` says what was built.
ARG COMMIT=unknown
RUN --mount=type=cache,target=/root/.m2 \
    mvn --batch-mode --no-transfer-progress --quiet -P '!analysis' -DskipTests \
      -Dgit.commit.id.abbrev="$COMMIT" package

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Entente" \
      org.opencontainers.image.description="Turns news articles into a knowledge graph of political actors, every edge with its sentence." \
      org.opencontainers.image.licenses="GPL-3.0-or-later"

RUN groupadd --system entente \
    && useradd --system --gid entente --home-dir /var/lib/entente --create-home entente

COPY --from=build /build/cli/target/lib /opt/entente/lib
COPY --from=build /build/samples /opt/entente/samples
COPY --from=build /build/LICENSE /build/NOTICE /opt/entente/

USER entente
WORKDIR /var/lib/entente
EXPOSE 8080

# There is no Neo4j in this image; docker-compose.yml puts one beside it.
ENV NEO4J_URI=bolt://neo4j:7687
# The models take some 500 MB of heap while articles are loaded.
ENV ENTENTE_JAVA_OPTIONS="-Xmx3g"
ENTRYPOINT ["/bin/sh", "-c", "exec java $ENTENTE_JAVA_OPTIONS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Dentente.samples=/opt/entente/samples -cp '/opt/entente/lib/*' org.entente.cli.Entente \"$@\"", "entente"]
CMD ["help"]
