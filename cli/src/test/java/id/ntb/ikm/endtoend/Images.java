package id.ntb.ikm.endtoend;

/** The images that docker-compose.yml and Dockerfile name. */
final class Images {

    static final String KAFKA = "apache/kafka:4.3.1";
    static final String REGISTRY = "apicurio/apicurio-registry-mem:2.6.13.Final";
    static final String JAVA = "eclipse-temurin:17-jre";

    private Images() {}
}
