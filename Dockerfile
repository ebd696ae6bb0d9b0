# The application; Kafka and the schema registry are services of their own in docker-compose.yml.
# One stage, from what `mvn package` (or the launcher's first run) has collected in cli/target/lib: building in here
# again would fetch every dependency again, and would need a network in places that have none.
FROM eclipse-temurin:17-jre

# A numeric user needs no entry in /etc/passwd; a fresh named volume on /data takes its owner from this directory.
RUN mkdir /data && chown 10001:10001 /data
COPY LICENSE NOTICE /opt/ikm/
COPY cli/target/lib /opt/ikm/lib

USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8080

# Bash opens the connection itself, so that the image needs no HTTP client.
HEALTHCHECK --interval=5s --timeout=5s --start-period=90s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080; printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3; head -n 1 <&3 | grep -q ' 200 '"]

# MaxRAMPercentage follows the container's memory limit.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", \
    "-cp", "/opt/ikm/lib/*", "id.ntb.ikm.cli.Ikm"]
CMD ["--help"]
