package io.weibao.calendar;

import static io.weibao.calendar.Fixtures.ALWAYS;
import static io.weibao.calendar.Fixtures.CN;
import static io.weibao.calendar.Fixtures.at;
import static io.weibao.calendar.SegmentKind.CLOSED;
import static io.weibao.calendar.SegmentKind.HOLIDAY;
import static io.weibao.calendar.SegmentKind.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SegmentsTest {

    @Test
    void aDayIsExplainedLineByLine() {
        assertThat(CN.segments(at("2026-11-23T08:00:00"), at("2026-11-23T17:00:00")))
                .containsExactly(
                        segment("2026-11-23T08:00:00", "2026-11-23T09:00:00", CLOSED, null, false),
                        segment("2026-11-23T09:00:00", "2026-11-23T12:00:00", WORKING, null, false),
                        segment("2026-11-23T12:00:00", "2026-11-23T13:00:00", CLOSED, null, false),
                        segment("2026-11-23T13:00:00", "2026-11-23T17:00:00", WORKING, null, false));
    }

    @Test
    void aHolidayIsOneLineWithItsNameAndAMakeUpDayIsMarked() {
        assertThat(CN.segments(at("2026-02-14T15:00:00"), at("2026-02-24T10:00:00")))
                .containsExactly(
                        segment("2026-02-14T15:00:00", "2026-02-14T18:00:00", WORKING, "春节", true),
                        segment("2026-02-14T18:00:00", "2026-02-15T00:00:00", CLOSED, null, false),
                        segment("2026-02-15T00:00:00", "2026-02-24T00:00:00", HOLIDAY, "春节", false),
                        segment("2026-02-24T00:00:00", "2026-02-24T09:00:00", CLOSED, null, false),
                        segment("2026-02-24T09:00:00", "2026-02-24T10:00:00", WORKING, null, false));
    }

    @Test
    void aWeekendIsOneLine() {
        assertThat(CN.segments(at("2026-11-20T18:00:00"), at("2026-11-23T09:00:00")))
                .containsExactly(segment("2026-11-20T18:00:00", "2026-11-23T09:00:00", CLOSED, null, false));
    }

    @Test
    void aroundTheClockThereIsOneLine() {
        assertThat(ALWAYS.segments(at("2026-02-14T15:00:00"), at("2026-03-24T10:00:00")))
                .containsExactly(segment("2026-02-14T15:00:00", "2026-03-24T10:00:00", WORKING, null, false));
    }

    @Test
    void anEmptySpanHasNoLines() {
        assertThat(CN.segments(at("2026-02-14T15:00:00"), at("2026-02-14T15:00:00")))
                .isEmpty();
        assertThat(ALWAYS.segments(at("2026-02-14T15:00:00"), at("2026-02-14T15:00:00")))
                .isEmpty();
    }

    private static Segment segment(String from, String to, SegmentKind kind, @Nullable String name, boolean makeUpDay) {
        return new Segment(at(from), at(to), kind, name, makeUpDay);
    }
}
