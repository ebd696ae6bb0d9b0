package id.ntb.ikm.publish;

/** Why a good event could not be delivered, and what to do about it. */
public enum FailureReason {
    BROKER_UNREACHABLE(
            "server Kafka tidak terjangkau atau tidak menjawab; periksa jaringan, alamat (bootstrap.servers) dan"
                    + " security.protocol, atau jalankan: ikm doctor",
            "the Kafka broker cannot be reached or does not answer; check the network, its address (bootstrap.servers)"
                    + " and security.protocol, or run: ikm doctor"),
    TLS_FAILED(
            "sambungan aman (TLS) gagal; periksa sertifikat dari provinsi (ssl.truststore.*), nama server"
                    + " (bootstrap.servers) dan jam komputer ini",
            "no secure connection (TLS); check the province's certificate (ssl.truststore.*), the server's name"
                    + " (bootstrap.servers) and this computer's clock"),
    LOGIN_REFUSED(
            "server menolak masuk; periksa nama pengguna dan sandi (sasl.jaas.config) serta sasl.mechanism",
            "the broker refuses the login; check user and password (sasl.jaas.config) and sasl.mechanism"),
    TOPIC_MISSING(
            "topik kantor ini belum dibuat di server; minta provinsi membuatnya, dan periksa kode kantor",
            "this office's topic does not exist on the broker; ask the province to create it, and check"
                    + " the office code"),
    REGISTRY_UNREACHABLE(
            "registri skema tidak terjangkau atau tidak menjawab; periksa jaringan dan alamatnya (schema.registry.url)",
            "the schema registry cannot be reached or does not answer; check the network and its address"
                    + " (schema.registry.url)"),
    SCHEMA_MISSING(
            "skema kejadian ini tidak ada di registri; periksa alamat (schema.registry.url) dan versi ikm, atau hubungi"
                    + " provinsi",
            "the registry does not have this event's schema; check its address (schema.registry.url) and the version of"
                    + " ikm, or ask the province"),
    REGISTRY_LOGIN_REFUSED(
            "registri skema menolak masuk; periksa basic.auth.user.info",
            "the schema registry refuses the login; check basic.auth.user.info"),
    NOT_ALLOWED(
            "pengguna ini tidak boleh menulis ke topik kantor; periksa kode kantor, atau minta kepada provinsi izin WRITE"
                    + " atas topik berawalan ikm.KODE-KANTOR.",
            "this user must not write to the office's topics; check the office code, or ask the province for WRITE on"
                    + " topics with the prefix ikm.OFFICE-CODE."),
    OTHER_CLUSTER(
            "kotak keluar ini milik server Kafka lain: yang sudah terkirim ke sana belum tentu ada di sini; periksa"
                    + " alamatnya (bootstrap.servers), dan bila memang server baru, pakai kotak keluar baru (--outbox)"
                    + " dan terbitkan lagi berkas-berkasnya",
            "this outbox belongs to another Kafka cluster: what was sent there may be missing here; check the address"
                    + " (bootstrap.servers), and if the cluster is indeed a new one, use a new outbox (--outbox) and"
                    + " publish the files again"),
    ORDER_REFUSED(
            "server menolak urutan kiriman dari sambungan ini, misalnya karena topik baru saja dibuat; tidak ada yang"
                    + " hilang, jalankan lagi, dan bila berulang minta provinsi memeriksa topik kantor ini",
            "the broker refuses the order of what this connection sends, e.g. because the topic was created just now;"
                    + " nothing is lost, try again, and if it happens again ask the province to look at this office's"
                    + " topics"),
    EVENT_TOO_LARGE(
            "kejadian ini melebihi ukuran yang diterima server; pecah atau ringkas isinya",
            "this event is larger than the broker accepts; shorten it"),
    OTHER(
            "pengiriman gagal; jalankan lagi, dan bila tetap gagal kirim pesan ini ke provinsi",
            "sending failed; try again, and if it fails again send this message to the province");

    private final String indonesian;
    private final String english;

    FailureReason(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    public String indonesian() {
        return indonesian;
    }

    public String english() {
        return english;
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
