package io.weibao.reporting.print;

import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Answers whoever looks for a font with the one that travels with us. PDFBox would search the disk for the fonts of the machine,
 * which takes a second, leaves a file behind and makes a difference between machines.
 */
final class OwnFontsOnly implements FontMapper {

    private final Typeface typeface;

    OwnFontsOnly(Typeface typeface) {
        this.typeface = typeface;
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor like) {
        return new FontMapping<>(own(), false);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor like) {
        return new FontMapping<>(own(), false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, @Nullable PDFontDescriptor like, @Nullable PDCIDSystemInfo of) {
        return new CIDFontMapping(null, own(), false);
    }

    private TrueTypeFont own() {
        return typeface.weightsFor("").regular();
    }
}
