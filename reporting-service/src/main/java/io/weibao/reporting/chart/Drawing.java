package io.weibao.reporting.chart;

import io.weibao.reporting.content.Printable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A finished picture.
 *
 * @param title what it shows, for those who cannot see it
 */
public record Drawing(String title, double width, double height, List<Mark> marks) {

    public Drawing {
        title = Printable.of(title);
        marks = List.copyOf(marks);
    }

    /** All that is written in it. */
    public String letters() {
        return marks.stream()
                .map(mark -> mark instanceof Mark.Label label ? label.text() : "")
                .collect(Collectors.joining());
    }
}
