package id.ntb.ikm.endtoend;

/** The images that docker-compose.yml and Dockerfile name, and one of Testcontainers. */
final class Images {

    static final String KAFKA = "apache/kafka:4.3.1";
    static final String REGISTRY = "apicurio/apicurio-registry-mem:2.6.13.Final";
    static final String JAVA = "eclipse-temurin:17-jre";

    /** Takes containers away when the tests are killed; not needed with TESTCONTAINERS_RYUK_DISABLED=true. */
    static final String REAPER = "testcontainers/ryuk:0.14.0";

    private Images() {}
}
