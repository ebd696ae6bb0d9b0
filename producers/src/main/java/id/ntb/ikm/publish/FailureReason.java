package id.ntb.ikm.publish;

/** Why a good event could not be delivered, and what to do about it. */
public enum FailureReason {
    BROKER_UNREACHABLE(
            "server Kafka tidak terjangkau atau tidak menjawab; periksa jaringan dan alamatnya (--bootstrap-server)",
            "the Kafka broker cannot be reached or does not answer; check the network and its address"
                    + " (--bootstrap-server)"),
    TOPIC_MISSING(
            "topik kantor ini belum dibuat di server; minta provinsi membuatnya",
            "this office's topic does not exist on the broker; ask the province to create it"),
    REGISTRY_UNREACHABLE(
            "registri skema tidak terjangkau atau tidak menjawab; periksa jaringan dan alamatnya (--schema-registry)",
            "the schema registry cannot be reached or does not answer; check the network and its address"
                    + " (--schema-registry)"),
    SCHEMA_MISSING(
            "skema kejadian ini tidak ada di registri; periksa alamat (--schema-registry) dan versi ikm, atau hubungi"
                    + " provinsi",
            "the registry does not have this event's schema; check its address (--schema-registry) and the version of"
                    + " ikm, or ask the province"),
    NOT_ALLOWED(
            "server menolak masuk atau izin menulis; periksa nama pengguna dan sandi (--command-config) serta kode kantor",
            "the server refuses the login or the right to write; check user and password (--command-config) and the"
                    + " office code"),
    OTHER_CLUSTER(
            "kotak keluar ini milik server Kafka lain: yang sudah terkirim ke sana belum tentu ada di sini; periksa"
                    + " alamatnya (--bootstrap-server), dan bila memang server baru, pakai kotak keluar baru (--outbox)"
                    + " dan terbitkan lagi berkas-berkasnya",
            "this outbox belongs to another Kafka cluster: what was sent there may be missing here; check the address"
                    + " (--bootstrap-server), and if the cluster is indeed a new one, use a new outbox (--outbox) and"
                    + " publish the files again"),
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

    /** True where the next event would fail the same way, so that trying each in turn only makes the clerk wait. */
    public boolean concernsEveryEvent() {
        return this != EVENT_TOO_LARGE;
    }
}
