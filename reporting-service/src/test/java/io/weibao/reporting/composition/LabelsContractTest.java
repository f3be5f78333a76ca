package io.weibao.reporting.composition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.weibao.reporting.content.Text;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Facts are called in documents what the contract calls them. */
class LabelsContractTest {

    @Test
    void every_service_fact_has_its_label() throws IOException {
        // Given
        Map<String, Text> contract = new HashMap<>();
        for (JsonNode fact : new ObjectMapper()
                .readTree(Path.of("../contracts/facts.json").toFile())
                .path("facts")) {
            JsonNode label = fact.path("label");
            contract.put(
                    fact.path("fact").asText(),
                    new Text(label.path("zh").asText(), label.path("en").asText()));
        }
        // Then
        assertThat(Labels.FACTS).isEqualTo(contract);
    }

    @Test
    void papers_and_what_is_written_are_called_as_on_the_ticket() throws IOException {
        Properties zh = vocabulary("zh");
        Properties en = vocabulary("en");
        assertThat(Labels.PAPERS).allSatisfy((paper, label) -> assertThat(label)
                .isEqualTo(new Text(zh.getProperty("paper." + paper), en.getProperty("paper." + paper))));
        for (String field : List.of("explanation", "solution", "plan", "changeRecord", "reply")) {
            assertThat(Labels.handling("any", field))
                    .isEqualTo(new Text(zh.getProperty("field." + field), en.getProperty("field." + field)));
        }
    }

    @Test
    void a_step_that_is_no_fact_is_called_as_on_the_ticket() throws IOException {
        assertThat(Labels.step("carry-out"))
                .isEqualTo(new Text(
                        vocabulary("zh").getProperty("action.carry-out"),
                        vocabulary("en").getProperty("state.CARRIED_OUT")));
        assertThat(Labels.step("sign-solution").zh()).isEqualTo(vocabulary("zh").getProperty("action.sign-solution"));
    }

    private static Properties vocabulary(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("../ticket-service/src/main/resources/vocabulary_" + language + ".properties"))) {
            words.load(file);
        }
        return words;
    }

    @Test
    void facts_about_papers_say_which_and_a_contingency_plan_is_called_so() {
        assertThat(Labels.fact("owed-paper-opened", "diagnosis"))
                .isEqualTo(new Text("欠交文件：故障诊断报告", "Owed paper opened: Fault diagnosis report"));
        assertThat(Labels.handling("submit-contingency-plan", "plan")).isEqualTo(new Text("应急方案", "Contingency plan"));
        assertThat(Labels.handling("submit-plan", "plan")).isEqualTo(new Text("处理计划", "Handling plan"));
    }
}
