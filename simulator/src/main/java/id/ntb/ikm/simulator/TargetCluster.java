package id.ntb.ikm.simulator;

import id.ntb.ikm.sandbox.SandboxClusterId;
import java.util.List;

/**
 * The cluster that events would go to, as it describes itself to whoever connects.
 *
 * @param address by which it was reached
 * @param id the cluster's own
 * @param brokers addresses that the brokers give for themselves, {@code host:port}
 * @param records that were ever written to topics of offices
 */
record TargetCluster(String address, String id, List<String> brokers, long records) {

    boolean isSandbox() {
        return SandboxClusterId.isSandbox(id);
    }

    /** Where nothing can be spoilt. A sandbox may have become a province's only broker: what offices sent is in it then. */
    boolean isEmptySandbox() {
        return isSandbox() && records == 0;
    }
}
