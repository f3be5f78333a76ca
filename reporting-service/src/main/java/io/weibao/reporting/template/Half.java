package io.weibao.reporting.template;

import java.util.List;
import java.util.stream.IntStream;

/** Two small pictures side by side; the right one is blank in the last row of an odd number. */
record Half(Picture left, Picture right) {

    static final double WIDTH = 236;

    static List<Half> pairs(List<Picture> pictures) {
        return IntStream.range(0, (pictures.size() + 1) / 2)
                .mapToObj(i -> new Half(
                        pictures.get(2 * i),
                        2 * i + 1 < pictures.size() ? pictures.get(2 * i + 1) : Picture.blank(WIDTH)))
                .toList();
    }
}
