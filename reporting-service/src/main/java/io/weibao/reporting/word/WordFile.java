package io.weibao.reporting.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A Word file as its parts, in their order. Written again it tells nothing of the moment. */
public final class WordFile {

    /** Names that lead out of the file wherever somebody unpacks it. */
    private static final Pattern STRAY = Pattern.compile("^/|\\\\|:|(^|/)\\.\\.(/|$)");

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private final SequencedMap<String, byte[]> parts = new LinkedHashMap<>();

    /**
     * Unpacks a file.
     *
     * @throws TooMuchInside if it unpacks without end
     * @throws IOException if it is no zip
     */
    public static WordFile read(byte[] zip) throws IOException {
        WordFile file = new WordFile();
        int room = TooMuchInside.MOST_UNPACKED;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readNBytes(room + 1);
                room -= part.length;
                if (room < 0 || file.parts.size() >= TooMuchInside.MOST_PARTS || isLongMarkup(entry.getName(), part)) {
                    throw new TooMuchInside(entry.getName());
                }
                if (STRAY.matcher(entry.getName()).find() || file.parts.putIfAbsent(entry.getName(), part) != null) {
                    throw new IOException("Not the name of a part: " + entry.getName());
                }
            }
        }
        return file;
    }

    private static boolean isLongMarkup(String name, byte[] part) {
        return part.length > TooMuchInside.MOST_MARKUP && Markup.isOne(name, part);
    }

    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    public byte @Nullable [] part(String name) {
        return parts.get(name);
    }

    /** A part that every Word file has, or one of {@link #names}. */
    public byte[] known(String name) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("No part " + name);
        }
        return part;
    }

    public void put(String name, byte[] part) {
        parts.put(name, part);
    }

    public byte[] write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(someDayHere());
                out.putNextEntry(entry);
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A zip keeps local time: to read the same everywhere it needs the zone of the machine. */
    private static long someDayHere() {
        return SOME_DAY.atStartOfDay(ZoneId.systemDefault()).toInstant().toEpochMilli();
    }
}
