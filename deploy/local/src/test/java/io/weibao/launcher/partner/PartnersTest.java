package io.weibao.launcher.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

class PartnersTest {

    private static final Partner ACME =
            new Partner(UUID.fromString("0190a000-0000-7000-8000-00000000000a"), "acme", "Acme");

    @Test
    void aPartnerMayReadItsOwnTopicAndNothingElse() {
        List<AclBinding> rules = Partners.rules(ACME);

        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.entry().principal()).isEqualTo("User:partner-acme"));
        assertThat(rules)
                .extracting(rule -> rule.entry().operation())
                .containsOnly(AclOperation.READ, AclOperation.DESCRIBE);
        assertThat(rules)
                .filteredOn(rule -> rule.pattern().resourceType() == ResourceType.TOPIC)
                .extracting(AclBinding::pattern)
                .allSatisfy(pattern -> {
                    assertThat(pattern.patternType()).isEqualTo(PatternType.LITERAL);
                    assertThat(pattern.name()).isEqualTo("weibao.partner.0190a000-0000-7000-8000-00000000000a.v1");
                });
    }

    @Test
    void theGroupsOfOneAreNotWithinThoseOfAnotherWhoseKeyBeginsAlike() {
        Partner longer = new Partner(UUID.randomUUID(), "acme-2", "Acme Two");

        assertThat(Partners.rules(ACME))
                .filteredOn(rule -> rule.pattern().resourceType() == ResourceType.GROUP)
                .filteredOn(rule -> rule.pattern().patternType() == PatternType.PREFIXED)
                .singleElement()
                .satisfies(rule -> assertThat(longer.user())
                        .doesNotStartWith(rule.pattern().name()));
    }
}
