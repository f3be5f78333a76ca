package io.weibao.reporting.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.reporting.content.Language;
import io.weibao.reporting.content.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words zh = new Words(Language.ZH, ZoneId.of("Asia/Shanghai"));
    private final Words en = new Words(Language.EN, ZoneId.of("Asia/Shanghai"));

    @Test
    void both_languages_have_the_same_words() {
        assertThat(Words.bundle(Language.ZH).keySet())
                .isEqualTo(Words.bundle(Language.EN).keySet());
    }

    @Test
    void a_moment_is_told_in_the_zone_of_the_document() {
        assertThat(zh.moment(Instant.parse("2026-11-30T16:30:00Z"))).isEqualTo("2026-12-01 00:30");
    }

    @Test
    void a_duration_is_told_in_its_two_largest_units() {
        assertThat(zh.duration(Duration.ofSeconds(7_932))).isEqualTo("2 小时 12 分");
        assertThat(en.duration(Duration.ofDays(2).plusHours(3).plusMinutes(5))).isEqualTo("2 d 3 h");
        assertThat(zh.duration(Duration.ZERO)).isEqualTo("0 秒");
        assertThat(zh.duration(null)).isEqualTo("—");
    }

    @Test
    void a_whole_month_is_told_as_a_month() {
        assertThat(zh.period(Period.of(YearMonth.of(2026, 11)))).isEqualTo("2026年11月");
        assertThat(en.period(Period.of(YearMonth.of(2026, 11)))).isEqualTo("November 2026");
        assertThat(en.period(new Period(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 2))))
                .isEqualTo("2026-11-01 – 2026-11-02");
    }

    @Test
    void control_characters_and_half_characters_are_left_out() {
        assertThat(zh.typed("a\u0000b\u0007\u202Ec\ud83d d\n e")).isEqualTo("abc d\n e");
    }

    @Test
    void what_somebody_typed_at_length_is_kept_and_only_cells_are_shortened() {
        String much = "长".repeat(20_000);
        assertThat(zh.typed(much)).isEqualTo(much);
        assertThat(zh.cell(much)).hasSizeLessThan(500).endsWith("…");
    }

    @Test
    void nothing_typed_is_a_dash() {
        assertThat(zh.typed(null)).isEqualTo("—");
        assertThat(zh.typed("  \n ")).isEqualTo("—");
    }
}
