package io.weibao.launcher.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void noTopicIsWrittenByTwoServices() {
        List<String> written = Topics.rules().stream()
                .filter(rule -> rule.entry().operation() == AclOperation.WRITE)
                .filter(rule -> rule.pattern().patternType() == PatternType.LITERAL)
                .map(rule -> rule.pattern().name())
                .toList();

        assertThat(written)
                .containsExactlyInAnyOrder(
                        "weibao.tickets.v1",
                        "weibao.tickets.v1.rebuild",
                        "weibao.directory.v1",
                        "weibao.agreements.v1",
                        "weibao.clocks.v1",
                        "weibao.inspections.v1",
                        "weibao.inspection-plans.v1",
                        "weibao.documents.v1");
    }

    @Test
    void whatIsReadIsWrittenByAnother() {
        for (StoreService reader : StoreService.ALL) {
            assertThat(StoreService.ALL)
                    .filteredOn(other -> !other.equals(reader))
                    .flatMap(StoreService::writes)
                    .containsAll(reader.reads());
        }
    }

    @Test
    void servicesWriteTheCopiesForPartnersAndReadNone() {
        assertThat(Topics.rules())
                .filteredOn(rule -> rule.pattern().name().equals(Topics.PARTNERS))
                .hasSize(2 * StoreService.ALL.size())
                .extracting(rule -> rule.entry().operation())
                .containsOnly(AclOperation.WRITE, AclOperation.DESCRIBE);
    }

    @Test
    void noServiceMayDoEverything() {
        assertThat(Topics.rules())
                .extracting(AclBinding::entry)
                .noneMatch(entry -> entry.operation() == AclOperation.ALL);
    }
}
