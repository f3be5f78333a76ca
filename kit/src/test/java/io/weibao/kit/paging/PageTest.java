package io.weibao.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.weibao.kit.problem.InvalidValues;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    private static final List<Integer> ROWS = IntStream.range(0, 11).boxed().toList();

    @Test
    void saysWhereTheNextPageStartsWhenOneRowTooManyWasRead() {
        Page<Integer> page = Page.of(ROWS, 10, Cursor::of);
        assertThat(page.items()).hasSize(10);
        assertThat(Cursor.parse(page.next())).isEqualTo(Cursor.of(9));
    }

    @Test
    void endsWithTheLastRow() {
        assertThat(Page.of(ROWS, 11, Cursor::of).next()).isNull();
        assertThat(Page.of(List.<Integer>of(), 11, Cursor::of).next()).isNull();
    }

    @Test
    void handsKeysBackAsTheyWere() {
        UUID id = UUID.randomUUID();
        Instant moment = Instant.parse("2026-03-02T01:15:00.123456Z");
        Cursor back = Cursor.parse(Cursor.of(moment, id, -7L, "", "中文 +/=").toString());
        assertThat(back).isNotNull().satisfies(cursor -> {
            assertThat(cursor.instant(0)).isEqualTo(moment);
            assertThat(cursor.uuid(1)).isEqualTo(id);
            assertThat(cursor.number(2)).isEqualTo(-7);
            assertThat(cursor.text(3)).isEmpty();
            assertThat(cursor.text(4)).isEqualTo("中文 +/=");
        });
    }

    @Test
    void refusesACursorOfAnotherList() {
        Cursor cursor = Cursor.of("abc");
        assertThatThrownBy(() -> cursor.number(0)).isInstanceOf(InvalidValues.class);
        assertThatThrownBy(() -> cursor.instant(0)).isInstanceOf(InvalidValues.class);
        assertThatThrownBy(() -> cursor.text(1)).isInstanceOf(InvalidValues.class);
        assertThatThrownBy(() -> Cursor.parse("*")).isInstanceOf(InvalidValues.class);
    }

    @Test
    void refusesACursorThatNoRowCouldHave() {
        Cursor cursor = Cursor.of("+999999999-12-31T23:59:59Z", "-000001-01-01T00:00:00Z", "a\0b");
        assertThatThrownBy(() -> cursor.instant(0)).isInstanceOf(InvalidValues.class);
        assertThatThrownBy(() -> cursor.instant(1)).isInstanceOf(InvalidValues.class);
        assertThatThrownBy(() -> cursor.text(2)).isInstanceOf(InvalidValues.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "x", "", "99999999999"})
    void refusesALimitItCannotGive(String asked) {
        assertThatThrownBy(() -> Page.limit(asked)).isInstanceOf(InvalidValues.class);
    }

    @Test
    void givesFiftyToWhoDoesNotSay() {
        assertThat(Page.limit((String) null)).isEqualTo(50);
        assertThat(Page.limit("200")).isEqualTo(200);
    }
}
