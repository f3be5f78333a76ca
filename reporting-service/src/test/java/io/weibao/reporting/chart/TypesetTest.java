package io.weibao.reporting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypesetTest {

    @Test
    void chinese_is_broken_between_any_two_characters() {
        assertThat(Typeset.wrap("数据库表空间不足告警", 8, 41, 3)).containsExactly("数据库表空", "间不足告警");
    }

    @Test
    void english_is_broken_between_words() {
        assertThat(Typeset.wrap("Interface time-outs again", 8, 60, 3))
                .containsExactly("Interface", "time-outs", "again");
    }

    @Test
    void what_does_not_fit_ends_in_an_ellipsis() {
        assertThat(Typeset.fit("数据库表空间不足告警", 8, 41)).isEqualTo("数据库表…");
        assertThat(Typeset.wrap("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 8, 41, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void a_rare_character_outside_the_first_plane_is_never_cut_in_two() {
        String fitted = Typeset.fit("𠮷𠮷𠮷𠮷𠮷𠮷", 8, 30);

        assertThat(fitted.chars()
                        .filter(c -> Character.isHighSurrogate((char) c))
                        .count())
                .isEqualTo(fitted.chars()
                        .filter(c -> Character.isLowSurrogate((char) c))
                        .count());
    }
}
