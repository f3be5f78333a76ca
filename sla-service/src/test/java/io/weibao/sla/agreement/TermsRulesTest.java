package io.weibao.sla.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weibao.calendar.ShippedCalendars;
import io.weibao.kit.problem.InvalidValues;
import io.weibao.sla.target.Terms;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which terms are refused, and what is said about them. */
class TermsRulesTest {

    private static final String TARGET = """
            {"id":"response","name":{"zh":"响应","en":"Response"},"anchor":"raised","stops":["responded"],"calendar":"24x7",
             "durations":[{"duration":"PT2H"}],"clause":{"ref":"1","text":{"zh":"x","en":"x"}}}""";

    @Test
    void sound_terms_are_accepted() {
        assertThat(check("{}", "{}")).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"calendar\":\"cn-9x9\"}|/targets/0/calendar unknown-calendar",
                "{\"anchor\":\"born\"}|/targets/0/anchor unknown-choice",
                "{\"anchor\":{\"due\":\"resolution\"}}|/targets/0/anchor/due unknown-target",
                "{\"anchor\":{\"due\":\"response\"}}|/targets/0 targets-in-a-circle",
                "{\"opens\":{\"ifMissed\":\"resolution\"}}|/targets/0/opens/ifMissed unknown-target",
                "{\"opens\":{}}|/targets/0/opens either-on-or-if-missed",
                "{\"opens\":{\"on\":\"visit-needed\",\"ifMissed\":\"x\"}}|/targets/0/opens either-on-or-if-missed",
                "{\"stops\":[\"raised\"]}|/targets/0/stops stops-at-its-anchor",
                "{\"stops\":[]}|/targets/0/stops missing-value",
                "{\"anchor\":\"date-agreed\",\"pausedBy\":[\"customer\"]}|/targets/0/pausedBy agreed-dates-do-not-wait",
                "{\"pausedBy\":[\"weather\"]}|/targets/0/pausedBy/0 unknown-choice",
                "{\"warnings\":[\"PT2H\"]}|/targets/0/warnings/0 warning-before-the-start",
                "{\"warnings\":[\"PT0S\"]}|/targets/0/warnings/0 duration-out-of-range",
                "{\"durations\":[{\"duration\":\"P400D\"}]}|/targets/0/durations/0/duration duration-out-of-range",
                "{\"durations\":[{\"duration\":\"PT-1H\"}]}|/targets/0/durations/0/duration duration-out-of-range",
                "{\"durations\":[{\"duration\":\"PT0.5S\"}]}|/targets/0/durations/0/duration duration-out-of-range",
                "{\"durations\":[]}|/targets/0/durations no-duration-fits",
                "{\"durations\":[{\"levels\":[\"V\"],\"duration\":\"PT1H\"}]}|/targets/0/durations/0/levels/0 unknown-choice",
                "{\"durations\":[{\"arrival\":{\"calendar\":\"x\",\"open\":true},\"duration\":\"PT1H\"}]}|/targets/0/durations/0/arrival/calendar unknown-calendar",
                "{\"durations\":[{\"hours\":{\"from\":\"25:00\",\"to\":\"26:00\"},\"duration\":\"PT1H\"}]}|/targets/0/durations/0/hours not-hours-of-a-day",
                "{\"durations\":[{\"dayTypes\":[\"holiday\"],\"duration\":\"PT1H\"}]}|/targets/0/durations/0/dayTypes day-calendar-missing",
                "{\"escalation\":[{\"after\":\"PT0S\",\"to\":[]}]}|/targets/0/escalation/0/to missing-value",
                "{\"escalation\":[{\"after\":\"PT0S\",\"to\":[\"everybody\"]}]}|/targets/0/escalation/0/to/0 not-a-recipient",
                "{\"escalation\":[{\"after\":\"PT0S\",\"to\":[\"assignee\",\"role:emperor\"]}]}|/targets/0/escalation/0/to/1 unknown-role",
                "{\"escalation\":[{\"after\":\"PT0S\",\"to\":[\"assignee\",\"role:applicant\"]}]}|/targets/0/escalation/0/to/1 unknown-role",
                "{\"escalation\":[{\"after\":\"PT0S\",\"to\":[\"assignee\",\"person:------------------------------------\"]}]}|/targets/0/escalation/0/to/1 not-a-recipient",
                "{\"escalation\":[{\"after\":\"PT0S\",\"to\":[\"assignee\",\"person:0190a000-0000-7000-9000-00000000000-\"]}]}|/targets/0/escalation/0/to/1 not-a-recipient",
                "{\"escalation\":[{\"after\":\"PT0S\",\"to\":[\"assignee\"],\"times\":3}]}|/targets/0/escalation/0/every missing-value",
                "{\"escalation\":[{\"after\":\"PT0S\",\"to\":[\"assignee\"],\"every\":\"PT1M\",\"times\":1000}]}|/targets/0/escalation/0/times out-of-range",
                "{\"escalation\":[{\"after\":\"PT-1S\",\"to\":[\"assignee\"]}]}|/targets/0/escalation/0/after duration-out-of-range",
                "{\"clause\":null}|/targets/0/clause missing-value",
            })
    void a_target_that_cannot_be_is_refused(String change, String found) {
        assertThat(check("{}", change)).contains(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{\"levels\":[\"I\"],\"duration\":\"PT1H\"}]|no-duration-fits II",
                "[{\"levels\":[\"I\",\"II\"],\"duration\":\"PT1H\"},{\"levels\":[\"II\",\"III\",\"IV\"],\"duration\":\"PT2H\"}]|durations-overlap II",
                "[{\"arrival\":{\"calendar\":\"cn-5x8\",\"open\":true},\"duration\":\"PT2H\"}]|no-duration-fits I, cn-5x8 closed",
                "[{\"hours\":{\"from\":\"08:00\",\"to\":\"18:00\"},\"duration\":\"PT1H\"},{\"hours\":{\"from\":\"19:00\",\"to\":\"08:00\"},\"duration\":\"PT2H\"}]|no-duration-fits I, 18:00",
                "[{\"hours\":{\"from\":\"08:00\",\"to\":\"18:00\"},\"duration\":\"PT1H\"},{\"hours\":{\"from\":\"17:00\",\"to\":\"08:00\"},\"duration\":\"PT2H\"}]|durations-overlap I, 17:00",
                "[{\"dayTypes\":[\"working-day\",\"make-up-day\"],\"duration\":\"PT1H\"},{\"dayTypes\":[\"rest-day\"],\"duration\":\"PT2H\"}]|no-duration-fits I, holiday",
                "[{\"duration\":\"PT1H\"},{\"arrival\":{\"calendar\":\"24x7\",\"open\":false},\"duration\":\"PT2H\"}]|duration-never-fits 1",
            })
    void a_table_with_two_answers_or_none_is_refused_with_a_case(String durations, String found) {
        assertThat(said("{\"dayCalendar\":\"cn-5x8\"}", "{\"durations\":" + durations + "}"))
                .contains(found);
    }

    @Test
    void a_table_need_only_cover_the_levels_for_which_the_target_is_promised() {
        assertThat(check("{}", """
                        {"when":{"levels":["I"]},"durations":[{"levels":["I"],"duration":"PT1H"}]}""")).isEmpty();
    }

    @Test
    void targets_have_ids_of_their_own() {
        assertThat(check("{\"targets\":[" + TARGET + "," + TARGET + "]}", null))
                .containsExactly("/targets/1/id target-twice");
    }

    @Test
    void an_agreement_without_targets_promises_nothing_and_is_refused() {
        assertThat(check("{\"targets\":[]}", null)).containsExactly("/targets missing-value");
    }

    private static List<String> check(String changes, @Nullable String targetChanges) {
        InvalidValues refusal = refusal(changes, targetChanges);
        return refusal == null
                ? List.of()
                : refusal.violations().stream()
                        .map(violation -> violation.pointer() + " " + violation.slug())
                        .toList();
    }

    private static List<String> said(String changes, String targetChanges) {
        InvalidValues refusal = refusal(changes, targetChanges);
        return refusal == null
                ? List.of()
                : refusal.violations().stream()
                        .map(violation ->
                                violation.slug() + " " + violation.params().getFirst())
                        .toList();
    }

    private static InvalidValues refusal(String changes, @Nullable String targetChanges) {
        return catchThrowableOfType(InvalidValues.class, () -> accepted(changes, targetChanges));
    }

    private static Terms accepted(String changes, @Nullable String targetChanges) throws JsonProcessingException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode document =
                (ObjectNode) json.readTree("{\"name\":{\"zh\":\"x\",\"en\":\"x\"},\"targets\":[" + TARGET + "]}");
        document.setAll((ObjectNode) json.readTree(changes));
        if (targetChanges != null) {
            ((ObjectNode) document.get("targets").get(0)).setAll((ObjectNode) json.readTree(targetChanges));
        }
        AgreementDocument agreement = AgreementDocument.of(document, ZoneId.of("Asia/Shanghai"));
        Terms terms = agreement.checkedTerms(ShippedCalendars.book());
        return agreement.document().orRefuse(terms);
    }
}
