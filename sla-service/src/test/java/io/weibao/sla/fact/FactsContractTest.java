package io.weibao.sla.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lists that clocks know are those of the contract. */
class FactsContractTest {

    @Test
    void the_facts_are_those_of_the_contract() throws IOException {
        List<String> agreed = read("facts").get("facts").findValuesAsText("fact");

        assertThat(Arrays.stream(FactName.values()).map(FactName::label)).containsExactlyInAnyOrderElementsOf(agreed);
    }

    @Test
    void the_pause_reasons_and_whom_they_wait_for_are_those_of_the_contract() throws IOException {
        Map<String, String> agreed = read("pause-reasons")
                .get("reasons")
                .valueStream()
                .collect(Collectors.toMap(reason -> reason.get("reason").asText(), reason -> reason.get("party")
                        .asText()));

        assertThat(Arrays.stream(PauseReason.values())
                        .collect(Collectors.toMap(
                                PauseReason::label, reason -> reason.party().label())))
                .isEqualTo(agreed);
    }

    private static JsonNode read(String name) throws IOException {
        String file = "/contracts/" + name + ".json";
        return new ObjectMapper()
                .readTree(Objects.requireNonNull(FactsContractTest.class.getResourceAsStream(file), file));
    }
}
