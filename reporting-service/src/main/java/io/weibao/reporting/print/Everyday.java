package io.weibao.reporting.print;

import java.nio.charset.Charset;
import java.util.BitSet;

/** The characters that nearly every document is written in: those of GB 2312, Latin letters, and common signs. */
final class Everyday {

    private static final Charset CHINESE = Charset.forName("GB18030");
    private static final String SIGNS = "–—‘’“”•…‰€™→←↑↓≤≥≠≈×÷±°□■◆●○✓✗№";

    private Everyday() {}

    static BitSet characters() {
        BitSet characters = new BitSet();
        characters.set(' ', 0x17F);
        SIGNS.codePoints().forEach(characters::set);
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                new String(new byte[] {(byte) row, (byte) cell}, CHINESE)
                        .codePoints()
                        .filter(character -> Character.getType(character) != Character.PRIVATE_USE)
                        .forEach(characters::set);
            }
        }
        characters.clear(0xFFFD);
        return characters;
    }
}
