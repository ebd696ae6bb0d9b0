package id.ntb.ikm.simulator;

import java.io.PrintWriter;

/**
 * Whether invented events may go to a cluster. Nobody can take them back from offices' topics, so that anywhere but in an
 * empty sandbox somebody must name the cluster once more: "yes" is typed too easily.
 */
final class Consent {

    private final PrintWriter out;
    private final Terminal terminal;

    /** @param out where the cluster is described before the question */
    Consent(PrintWriter out, Terminal terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** @param confirmed whether the command line has named the cluster once more, so that nobody need be asked */
    boolean isGiven(TargetCluster cluster, boolean confirmed) {
        return cluster.isEmptySandbox() || confirmed || isTyped(cluster);
    }

    private boolean isTyped(TargetCluster cluster) {
        describe(cluster);
        boolean typed = terminal.answer(
                        "Ketik alamat klaster untuk menerbitkan / type the cluster's address to publish ("
                                + cluster.address() + "): ")
                .filter(answer -> answer.strip().equals(cluster.address()))
                .isPresent();
        if (!typed) {
            out.printf(
                    "simulate: tidak disetujui, tidak ada yang dikirim. Tanpa terminal, bila memang dimaksud: --yes-publish-to"
                            + " %s%nsimulate: not agreed to, nothing was sent. Without a terminal, if it is meant:"
                            + " --yes-publish-to %1$s%n",
                    cluster.address());
        }
        return typed;
    }

    private void describe(TargetCluster cluster) {
        out.printf(
                """
                IKM karangan akan masuk ke topik kantor dan tidak dapat ditarik kembali.
                Invented IKM would go into the offices' topics, and cannot be taken back.
                  klaster / cluster    %s, %s
                  broker / brokers     %s
                  topik / topics       %,d rekaman kantor / records of offices
                """,
                cluster.id(),
                cluster.isSandbox() ? "sandbox" : "BUKAN sandbox / NOT a sandbox",
                String.join(", ", cluster.brokers()),
                cluster.records());
        out.flush();
    }
}
