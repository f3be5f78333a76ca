package io.weibao.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void noTopicIsWrittenByTwoServices() {
        List<String> written = Topics.rules().stream()
                .filter(rule -> rule.entry().operation() == AclOperation.WRITE)
                .map(rule -> rule.pattern().name())
                .toList();

        assertThat(written)
                .containsExactlyInAnyOrder(
                        "weibao.tickets.v1",
                        "weibao.tickets.v1.rebuild",
                        "weibao.directory.v1",
                        "weibao.agreements.v1",
                        "weibao.clocks.v1");
    }

    @Test
    void noServiceMayDoEverything() {
        assertThat(Topics.rules())
                .extracting(AclBinding::entry)
                .noneMatch(entry -> entry.operation() == AclOperation.ALL);
    }
}
