package io.weibao.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.calendar.CalendarMistake;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarMistakesTest {

    @ParameterizedTest
    @EnumSource
    void every_mistake_has_words_in_both_languages(CalendarMistake mistake) {
        for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            ResourceBundle texts = ResourceBundle.getBundle("problems", language);
            assertThat(texts.getLocale()).isEqualTo(language);
            assertThat(texts.containsKey(CalendarMistakes.key(mistake)))
                    .as("%s in %s", mistake, language)
                    .isTrue();
        }
    }
}
