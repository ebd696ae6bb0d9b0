package id.ntb.ikm.sql;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;

/** Consumer groups that earlier starts have left; nobody will ask for their offsets again. */
final class FormerGroups {

    private FormerGroups() {}

    /** Removes them; those that the broker keeps, because a member was killed just now, go at the next start. */
    static void remove(Admin admin, String prefix) throws InterruptedException {
        try {
            List<String> former = admin.listGroups().valid().get().stream()
                    .map(GroupListing::groupId)
                    .filter(group -> group.startsWith(prefix))
                    .toList();
            admin.deleteConsumerGroups(former).all().get();
        } catch (ExecutionException e) {
            return; // they do no harm
        }
    }
}
