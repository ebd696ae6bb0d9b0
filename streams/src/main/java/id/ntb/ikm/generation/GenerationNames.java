package id.ntb.ikm.generation;

import id.ntb.ikm.topic.Topics;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The generations that have left topics on the cluster, whether or not anyone names them. */
final class GenerationNames {

    private final Collection<String> topics;

    /** @param topics names of all topics */
    GenerationNames(Collection<String> topics) {
        this.topics = topics;
    }

    /** That of the highest number with this stem; empty where there is none. */
    Optional<GenerationName> highest(String stem) {
        Pattern internal = Pattern.compile("(" + Pattern.quote(stem) + "[1-9][0-9]{0,8})-.*");
        return topics.stream()
                .flatMap(topic -> nameIn(topic, internal).stream())
                .map(GenerationName::parse)
                .filter(name -> name.stem().equals(stem))
                .max(Comparator.comparing(GenerationName::number));
    }

    private static Optional<String> nameIn(String topic, Pattern internal) {
        Matcher matcher = internal.matcher(topic);
        if (matcher.matches()) {
            return Optional.of(matcher.group(1));
        }
        return Topics.generation(topic).filter(GenerationNames::isName);
    }

    private static boolean isName(String text) {
        return text.matches("[a-z]+[1-9][0-9]{0,8}");
    }
}
