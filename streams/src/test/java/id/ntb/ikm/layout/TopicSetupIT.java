package id.ntb.ikm.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.ntb.ikm.sandbox.Sandbox;
import id.ntb.ikm.sandbox.junit.SandboxExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxExtension.class)
class TopicSetupIT {

    @Test
    void findsAndMendsWhatAnEarlierReleaseOrAnybodyElseSetUpOtherwise(Sandbox sandbox) throws Exception {
        Set<String> offices = Set.of("5291");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", sandbox.bootstrapServers()))) {
            create(admin, "ikm.5291.production", 4);
            create(admin, "ikm.9998.production", 8);
            TopicSetup setup = new TopicSetup(admin, 4);
            setup.apply(offices);
            assertThat(setup.differences(offices))
                    .contains(new TopicDifference(
                            "ikm.5291.production", "message.timestamp.type", "LogAppendTime", "CreateTime"))
                    .allMatch(difference -> difference.topic().equals("ikm.5291.production"));
            setup.mend(offices, setup.differences(offices));
            assertThat(setup.differences(offices)).isEmpty();
            assertThat(setup.foreign(offices)).contains("ikm.9998.production").doesNotContain("ikm.5291.production");
        }
    }

    @Test
    void refusesAWrongNumberOfPartitionsOfAKnownOfficeOnly(Sandbox sandbox) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", sandbox.bootstrapServers()))) {
            create(admin, "ikm.5292.production", 8);
            TopicSetup setup = new TopicSetup(admin, 4);
            assertThatThrownBy(() -> setup.apply(Set.of("5292")))
                    .isInstanceOf(WrongTopicException.class)
                    .hasMessageContaining("ikm.5292.production");
        }
    }

    private static void create(Admin admin, String topic, int partitions) throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, Optional.of(partitions), Optional.empty())))
                .all()
                .get();
    }
}
