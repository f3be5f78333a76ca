package io.weibao.reporting.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The font of printed documents, Noto Sans SC, which travels in the jar (docs/adr/0081). A weight has 30,000 glyphs and needs 35 MB
 * when read, a quarter of the service's memory; so what is kept is cut down to the everyday characters, and given back when
 * memory is short. A text with rarer ones gets a cut of its own. Which cut it is follows from the text alone, never from what was
 * printed before: the same document has the same bytes.
 */
public final class Typeface {

    /** Both weights, with a glyph for every character they were asked for, as far as the whole font has one. */
    record Weights(TrueTypeFont regular, TrueTypeFont bold) {

        TrueTypeFont weight(boolean isBold) {
            return isBold ? bold : regular;
        }
    }

    /** What PDF needs; tables of typographic features would name glyphs that are no longer there. */
    private static final List<String> TABLES = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
            "prep");

    private static final String REGULAR = "400Regular/NotoSansSC_400Regular.ttf";
    private static final String BOLD = "700Bold/NotoSansSC_700Bold.ttf";

    private final BitSet everyday = Everyday.characters();
    private @Nullable BitSet known;
    private @Nullable SoftReference<Weights> kept;

    /** Every character is known or replaced by a box beforehand, see {@link #printable}. */
    synchronized Weights weightsFor(String text) {
        BitSet needed = (BitSet) everyday.clone();
        text.codePoints().filter(character -> character >= ' ').forEach(needed::set);
        return needed.equals(everyday) ? everydayWeights() : cut(needed);
    }

    /** A character the font lacks is a box, as it would be in print elsewhere. */
    synchronized String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .map(character -> character < ' ' || knows(character) ? character : '□')
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private boolean knows(int character) {
        if (known == null) {
            known = coverage();
        }
        return known.get(character);
    }

    private Weights everydayWeights() {
        Weights weights = kept == null ? null : kept.get();
        if (weights == null) {
            weights = cut(everyday);
            kept = new SoftReference<>(weights);
        }
        return weights;
    }

    /** One weight after the other, so that only one is in memory as a whole. */
    private static Weights cut(BitSet characters) {
        return new Weights(cut(REGULAR, characters), cut(BOLD, characters));
    }

    private static TrueTypeFont cut(String file, BitSet characters) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4 << 20);
        try (TrueTypeFont whole = read(file)) {
            TTFSubsetter cut = new TTFSubsetter(whole, TABLES);
            CmapLookup glyphs = whole.getUnicodeCmapLookup();
            characters.stream()
                    .filter(character -> glyphs.getGlyphId(character) != 0)
                    .forEach(cut::add);
            cut.writeToStream(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parsed(bytes.toByteArray());
    }

    private static TrueTypeFont parsed(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitSet coverage() {
        BitSet known = new BitSet();
        try (TrueTypeFont whole = read(REGULAR)) {
            CmapLookup glyphs = whole.getUnicodeCmapLookup();
            for (int character = 0; character < Character.MIN_SUPPLEMENTARY_CODE_POINT; character++) {
                known.set(character, glyphs.getGlyphId(character) != 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private static TrueTypeFont read(String file) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Font not packed into this build: " + file);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }
}
