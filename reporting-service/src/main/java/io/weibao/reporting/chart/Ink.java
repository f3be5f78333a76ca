package io.weibao.reporting.chart;

/** The few colours of all charts; told apart by lightness as well, so that a black-and-white print can be read. */
public enum Ink {
    TEXT(0x1F2933),
    QUIET(0x66727F),
    AXIS(0x8A94A0),
    GRID(0xE4E8ED),
    PAPER(0xFFFFFF),
    MAIN(0x2B5C8F),
    SOFT(0xAFC3D8),
    LINE(0xC8791B),
    GOOD(0x3C8D6B),
    ALERT(0xB92D25);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    public int rgb() {
        return rgb;
    }

    String hex() {
        return String.format("#%06X", rgb);
    }
}
