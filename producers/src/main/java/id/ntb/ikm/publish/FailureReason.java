package id.ntb.ikm.publish;

import static id.ntb.ikm.problem.Bilingual.text;

import id.ntb.ikm.problem.Bilingual;
import id.ntb.ikm.problem.Problem;

/** Why a good event could not be delivered, and what to do about it. */
public enum FailureReason {
    BROKER_UNREACHABLE(
            text(
                    "server Kafka tidak terjangkau atau tidak menjawab",
                    "the Kafka broker cannot be reached or does not answer"),
            text(
                    "periksa jaringan, alamat (bootstrap.servers) dan security.protocol, atau jalankan: ikm doctor",
                    "check the network, its address (bootstrap.servers) and security.protocol, or run: ikm doctor")),
    TLS_FAILED(
            text("sambungan aman (TLS) gagal", "no secure connection (TLS)"),
            text(
                    "periksa sertifikat dari provinsi (ssl.truststore.*), nama server (bootstrap.servers) dan jam"
                            + " komputer ini",
                    "check the province's certificate (ssl.truststore.*), the server's name (bootstrap.servers) and"
                            + " this computer's clock")),
    LOGIN_REFUSED(
            text("server menolak masuk", "the broker refuses the login"),
            text(
                    "periksa nama pengguna dan sandi (sasl.jaas.config) serta sasl.mechanism",
                    "check user and password (sasl.jaas.config) and sasl.mechanism")),
    TOPIC_MISSING(
            text("topik kantor ini belum dibuat di server", "this office's topic does not exist on the broker"),
            text(
                    "minta provinsi membuatnya, dan periksa kode kantor",
                    "ask the province to create it, and check the office code")),
    REGISTRY_UNREACHABLE(
            text(
                    "registri skema tidak terjangkau atau tidak menjawab",
                    "the schema registry cannot be reached or does not answer"),
            text(
                    "periksa jaringan dan alamatnya (schema.registry.url)",
                    "check the network and its address (schema.registry.url)")),
    SCHEMA_MISSING(
            text("skema kejadian ini tidak ada di registri", "the registry does not have this event's schema"),
            text(
                    "periksa alamat (schema.registry.url) dan versi ikm, atau hubungi provinsi",
                    "check its address (schema.registry.url) and the version of ikm, or ask the province")),
    REGISTRY_LOGIN_REFUSED(
            text("registri skema menolak masuk", "the schema registry refuses the login"),
            text("periksa basic.auth.user.info", "check basic.auth.user.info")),
    NOT_ALLOWED(
            text("pengguna ini tidak boleh menulis ke topik kantor", "this user must not write to the office's topics"),
            text(
                    "periksa kode kantor, atau minta kepada provinsi izin WRITE atas topik berawalan ikm.KODE-KANTOR.",
                    "check the office code, or ask the province for WRITE on topics with the prefix ikm.OFFICE-CODE.")),
    OTHER_CLUSTER(
            text(
                    "kotak keluar ini milik server Kafka lain: yang sudah terkirim ke sana belum tentu ada di sini",
                    "this outbox belongs to another Kafka cluster: what was sent there may be missing here"),
            text(
                    "periksa alamatnya (bootstrap.servers), dan bila memang server baru, pakai kotak keluar baru"
                            + " (--outbox) dan terbitkan lagi berkas-berkasnya",
                    "check the address (bootstrap.servers), and if the cluster is indeed a new one, use a new outbox"
                            + " (--outbox) and publish the files again")),
    ORDER_REFUSED(
            text(
                    "server menolak urutan kiriman dari sambungan ini, misalnya karena topik baru saja dibuat",
                    "the broker refuses the order of what this connection sends, e.g. because the topic was created"
                            + " just now"),
            text(
                    "tidak ada yang hilang, jalankan lagi, dan bila berulang minta provinsi memeriksa topik kantor ini",
                    "nothing is lost, try again, and if it happens again ask the province to look at this office's"
                            + " topics")),
    EVENT_TOO_LARGE(
            text("kejadian ini melebihi ukuran yang diterima server", "this event is larger than the broker accepts"),
            text("pecah atau ringkas isinya", "shorten it")),
    OTHER(
            text("pengiriman gagal", "sending failed"),
            text(
                    "jalankan lagi, dan bila tetap gagal kirim pesan ini ke provinsi",
                    "try again, and if it fails again send this message to the province"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Problem problem;

    FailureReason(Bilingual reason, Bilingual advice) {
        this.problem = new Problem(name(), reason, advice);
    }

    /** Why, and what to do about it. */
    public Problem problem() {
        return problem;
    }

    /** True where another connection, made at once, may get through where this one did not. */
    public boolean mayPassWithAnotherConnection() {
        return this == ORDER_REFUSED || this == BROKER_UNREACHABLE || this == OTHER;
    }

    /** True where the next event would fail the same way, so that trying each in turn only makes the clerk wait. */
    public boolean concernsEveryEvent() {
        return this != EVENT_TOO_LARGE;
    }
}
