package io.weibao.reporting.composition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.reporting.content.InspectionAssessment.Result;
import io.weibao.reporting.content.Text;
import io.weibao.reporting.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of results are told as people call them. */
class ResultsByAreaTest {

    @Test
    void a_choice_is_told_by_its_label() {
        Result result = result("""
                "value": "clean", "valueLabel": {"zh": "无异常", "en": "Clean"},
                "previous": "errors", "previousLabel": {"zh": "有错误", "en": "Errors"}""");

        assertThat(result.value()).isEqualTo(new Text("无异常", "Clean"));
        assertThat(result.previous()).isEqualTo(new Text("有错误", "Errors"));
    }

    @Test
    void yes_and_no_are_words_and_the_rest_stays_as_it_is() {
        assertThat(result("\"value\": true, \"previous\": false"))
                .extracting(Result::value, Result::previous)
                .containsExactly(new Text("是", "Yes"), new Text("否", "No"));
        assertThat(result("\"value\": 61.2, \"previous\": null"))
                .extracting(Result::value, Result::previous)
                .containsExactly(Text.same("61.2"), null);
    }

    private static Result result(String values) {
        JsonNode result = Json.read(
                "{\"item\": {\"key\": \"log\", \"area\": \"host\"}, " + values + "}", new TypeReference<JsonNode>() {});
        return ResultsByArea.of(List.of(result)).getFirst().results().getFirst();
    }
}
