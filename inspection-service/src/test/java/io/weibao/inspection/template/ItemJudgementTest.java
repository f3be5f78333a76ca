package io.weibao.inspection.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.inspection.template.ItemValue.OfNumber;
import io.weibao.inspection.template.ItemValue.OfText;
import io.weibao.inspection.template.ItemValue.OfYesNo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values are judged, alone and compared with the one before. */
class ItemJudgementTest {

    private static final Text LABEL = new Text("项", "Item");

    @ParameterizedTest
    @CsvSource({"79.9,OK", "80,ATTENTION", "94.9,ATTENTION", "95,FAULT", "100,FAULT"})
    void the_threshold_itself_counts(String value, Verdict verdict) {
        assertThat(used().judge(number(value), null)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"21,OK", "20,ATTENTION", "5.1,ATTENTION", "5,FAULT", "0,FAULT"})
    void where_lower_is_worse_less_is_worse(String value, Verdict verdict) {
        assertThat(free().judge(number(value), null)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2999,1000,OK",
        "3000,1000,ATTENTION",
        "10000,1000,FAULT",
        "900,100,OK",
        "1000,0,FAULT",
        "0,0,OK",
        "5000,5000,OK",
    })
    void a_burst_since_last_time_is_found(String value, String previous, Verdict verdict) {
        assertThat(writes().judge(number(value), number(previous))).isEqualTo(verdict);
    }

    @Test
    void without_a_value_before_nothing_has_changed() {
        assertThat(writes().judge(number("1000000"), null)).isEqualTo(Verdict.OK);
    }

    @Test
    void the_worse_of_threshold_and_change_counts() {
        Item both = item(
                ItemKind.NUMBER,
                Direction.HIGHER_IS_WORSE,
                new Thresholds(new BigDecimal("10"), null),
                new SuddenChange(null, new BigDecimal("2"), null),
                null);
        assertThat(both.judge(number("12"), number("11"))).isEqualTo(Verdict.ATTENTION);
        assertThat(both.judge(number("24"), number("12"))).isEqualTo(Verdict.FAULT);
    }

    @Test
    void yes_and_no_are_judged_by_what_is_good() {
        Item running = item(ItemKind.YES_NO, null, null, null, true);
        assertThat(running.judge(new OfYesNo(true), null)).isEqualTo(Verdict.OK);
        assertThat(running.judge(new OfYesNo(false), null)).isEqualTo(Verdict.FAULT);
        assertThat(running.judge(null, null)).isEqualTo(Verdict.NOT_CHECKED);
    }

    @Test
    void a_choice_says_its_verdict_and_text_says_none() {
        Item logs = new Item(
                "logs",
                LABEL,
                ItemKind.CHOICE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Choice("clean", LABEL, Verdict.OK), new Choice("errors", LABEL, Verdict.FAULT)),
                null);
        assertThat(logs.judge(new OfText("errors"), null)).isEqualTo(Verdict.FAULT);
        assertThat(item(ItemKind.TEXT, null, null, null, null).judge(new OfText("errors"), null))
                .isEqualTo(Verdict.OK);
    }

    @Test
    void a_finding_is_as_urgent_as_its_verdict_and_most_urgent_when_business_stopped() {
        assertThat(used().level(Verdict.ATTENTION, false)).isEqualTo(FaultLevel.III);
        assertThat(used().level(Verdict.FAULT, false)).isEqualTo(FaultLevel.II);
        assertThat(used().level(Verdict.ATTENTION, true)).isEqualTo(FaultLevel.I);
    }

    @Test
    void numbers_that_are_equal_are_the_same_value() {
        assertThat(number("100.0")).isEqualTo(number("1E+2")).hasToString("OfNumber[number=100]");
    }

    private static Item used() {
        return item(
                ItemKind.NUMBER,
                Direction.HIGHER_IS_WORSE,
                new Thresholds(new BigDecimal("80"), new BigDecimal("95")),
                null,
                null);
    }

    private static Item free() {
        return item(
                ItemKind.NUMBER,
                Direction.LOWER_IS_WORSE,
                new Thresholds(new BigDecimal("20"), new BigDecimal("5")),
                null,
                null);
    }

    private static Item writes() {
        return item(
                ItemKind.NUMBER,
                null,
                null,
                new SuddenChange(new BigDecimal("3"), new BigDecimal("10"), new BigDecimal("1000")),
                null);
    }

    private static Item item(
            ItemKind kind,
            @Nullable Direction direction,
            @Nullable Thresholds thresholds,
            @Nullable SuddenChange change,
            @Nullable Boolean good) {
        return new Item("item", LABEL, kind, null, null, direction, thresholds, change, good, null, List.of(), null);
    }

    private static OfNumber number(String text) {
        return new OfNumber(new BigDecimal(text));
    }
}
