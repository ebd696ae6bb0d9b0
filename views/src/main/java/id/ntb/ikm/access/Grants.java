package id.ntb.ikm.access;

import java.util.Map;
import java.util.Optional;

/** The tokens that are known. */
public interface Grants {

    /** What a token opens; empty where it is not known. Also one that is over, which its end says. */
    Optional<Grant> find(String hash);

    /** Whether it is known yet which tokens there are; before that, no token can be told to be none. */
    boolean areKnown();

    /** These and no others. */
    static Grants of(Map<String, Grant> byHash) {
        Map<String, Grant> grants = Map.copyOf(byHash);
        return new Grants() {
            @Override
            public Optional<Grant> find(String hash) {
                return Optional.ofNullable(grants.get(hash));
            }

            @Override
            public boolean areKnown() {
                return true;
            }
        };
    }
}
