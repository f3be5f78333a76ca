package io.weibao.launcher.software;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path directory;

    @Test
    void theLastTellingLineIsTheReason() throws IOException {
        assertThat(reason("starting\nFATAL: port is taken\n    at some.Failed.line(error)\ngood bye\n"))
                .isEqualTo("FATAL: port is taken");
    }

    @Test
    void withoutATellingLineTheLastOneIs() throws IOException {
        assertThat(reason("starting\ngood bye\n\n")).isEqualTo("good bye");
    }

    @Test
    void silenceIsSaidToBeSilence() throws IOException {
        assertThat(LogTail.reason(directory.resolve("none.log"))).isEqualTo("it wrote nothing");
    }

    private String reason(String text) throws IOException {
        return LogTail.reason(Files.writeString(directory.resolve("part.log"), text));
    }
}
