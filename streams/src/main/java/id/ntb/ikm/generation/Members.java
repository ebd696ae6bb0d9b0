package id.ntb.ikm.generation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** Who works on a generation: the members of the consumer group of its name. */
public final class Members {

    private static final int BETWEEN_LOOKS_MS = 200;

    private final Admin admin;

    /** @param admin stays the caller's */
    public Members(Admin admin) {
        this.admin = admin;
    }

    /** One for each thread, as client and host; empty where nobody works on it. */
    public List<String> of(String generation) throws InterruptedException, ExecutionException {
        try {
            return admin.describeConsumerGroups(List.of(generation)).all().get().get(generation).members().stream()
                    .map(Members::text)
                    .toList();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return List.of();
            }
            throw e;
        }
    }

    private static String text(MemberDescription member) {
        return member.clientId() + " at " + member.host().replaceFirst("^/", "");
    }

    /**
     * Waits until nobody works on a generation any more.
     *
     * @throws GenerationException when somebody still does when patience ends
     */
    void awaitNone(String generation, Duration patience) throws InterruptedException, ExecutionException {
        Instant end = Instant.now().plus(patience);
        List<String> left = of(generation);
        while (!left.isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw ActRefusals.atWork(generation, left);
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MS);
            left = of(generation);
        }
    }
}
