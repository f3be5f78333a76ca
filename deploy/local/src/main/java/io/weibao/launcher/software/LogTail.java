package io.weibao.launcher.software;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The end of a log file, and the line in it that most likely tells why a program ended. */
public final class LogTail {

    private static final int BYTES = 32_768;
    private static final int LONGEST = 240;
    private static final Pattern TELLING =
            Pattern.compile("(?i)\\b(fatal|error|severe|caused by|exception|cannot|could not|failed)\\b");

    private LogTail() {}

    /** The last telling line, else the last line, cut to one readable length. */
    public static String reason(Path log) throws IOException {
        List<String> lines = lines(log);
        return lines.reversed().stream()
                .filter(line ->
                        TELLING.matcher(line).find() && !line.stripLeading().startsWith("at "))
                .findFirst()
                .or(() -> lines.reversed().stream().findFirst())
                .map(String::strip)
                .map(line -> line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…")
                .orElse("it wrote nothing");
    }

    private static List<String> lines(Path log) throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - BYTES));
            byte[] end = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(end);
            return new String(end, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
