package io.weibao.reporting.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskBlobsTest {

    private static final UUID ACME = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
    private static final UUID BORUN = UUID.fromString("0190a000-0000-7000-8000-00000000000b");
    private static final byte[] REPORT = "故障处理报告".getBytes(StandardCharsets.UTF_8);
    private static final String DIGEST = Press.sha256(REPORT);

    @TempDir
    Path home;

    private Path directory;
    private DiskBlobs blobs;

    @BeforeEach
    void aDirectoryThatIsNotThereYet() {
        directory = home.resolve("documents");
        blobs = new DiskBlobs(directory);
    }

    @Test
    void what_was_written_is_read_again_with_the_same_digest() {
        // When
        blobs.put(ACME, DIGEST, REPORT);
        // Then
        assertThat(Press.sha256(blobs.get(ACME, DIGEST))).isEqualTo(DIGEST);
        assertThat(new DiskBlobs(directory).get(ACME, DIGEST)).isEqualTo(REPORT);
    }

    @Test
    void writing_the_same_again_changes_nothing() throws IOException {
        // Given
        blobs.put(ACME, DIGEST, REPORT);
        // When
        blobs.put(ACME, DIGEST, REPORT);
        // Then
        assertThat(files()).containsExactly(file(DIGEST));
        assertThat(blobs.get(ACME, DIGEST)).isEqualTo(REPORT);
    }

    @Test
    void each_customer_has_files_of_its_own() {
        // When
        blobs.put(ACME, DIGEST, REPORT);
        // Then
        assertThatThrownBy(() -> blobs.get(BORUN, DIGEST)).hasMessageContaining(BORUN.toString());
    }

    @Test
    void a_file_is_whole_as_soon_as_it_has_its_name() {
        // Given
        List<byte[]> documents =
                IntStream.range(0, 40).mapToObj(DiskBlobsTest::large).toList();
        // When
        CompletableFuture<Void> reader =
                CompletableFuture.runAsync(() -> documents.forEach(this::readAsSoonAsItIsThere));
        documents.forEach(document -> blobs.put(ACME, Press.sha256(document), document));
        // Then
        assertThat(reader).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void a_write_that_fails_leaves_nothing_behind() throws IOException {
        // Given
        Path inTheWay = Files.createDirectories(file(DIGEST)).resolve("in the way");
        Files.createFile(inTheWay);
        // Then
        assertThatThrownBy(() -> blobs.put(ACME, DIGEST, REPORT))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("A document could not be stored: file=" + file(DIGEST));
        assertThat(files()).containsExactly(inTheWay);
    }

    @Test
    void what_a_killed_writer_left_half_written_is_no_document() throws IOException {
        // Given
        Path unfinished = file(DIGEST).resolveSibling(DIGEST + "1.part");
        Files.createDirectories(unfinished.getParent());
        Files.write(unfinished, Arrays.copyOf(REPORT, 3));
        assertThatThrownBy(() -> blobs.get(ACME, DIGEST)).hasMessageContaining("has lost its bytes");
        // When
        blobs.put(ACME, DIGEST, REPORT);
        // Then
        assertThat(blobs.get(ACME, DIGEST)).isEqualTo(REPORT);
    }

    @Test
    void a_missing_file_is_named() {
        assertThatThrownBy(() -> blobs.get(ACME, DIGEST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A document has lost its bytes: file=" + file(DIGEST));
    }

    @Test
    void a_file_that_somebody_changed_is_not_given_out() throws IOException {
        // Given
        blobs.put(ACME, DIGEST, REPORT);
        // When
        Files.writeString(file(DIGEST), "改过");
        // Then
        assertThatThrownBy(() -> blobs.get(ACME, DIGEST))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The bytes of a document are not those that were issued: file=" + file(DIGEST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../secret", "/etc/hostname", "ab/../../../../secret", "..", "", "ab"})
    void no_path_leads_out_of_the_directory(String digest) throws IOException {
        // Given
        Files.writeString(home.resolve("secret"), "secret");
        // Then
        assertThatThrownBy(() -> blobs.get(ACME, digest)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> blobs.put(ACME, digest, REPORT)).isInstanceOf(IllegalArgumentException.class);
        assertThat(files()).isEmpty();
        assertThat(home.resolve("secret")).hasContent("secret");
    }

    @Test
    void a_directory_that_cannot_be_one_is_refused_at_once() throws IOException {
        // Given
        Path file = Files.createFile(home.resolve("file"));
        // Then
        assertThatThrownBy(() -> new DiskBlobs(file.resolve("documents")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no directory for documents: " + file.resolve("documents"));
    }

    private Path file(String digest) {
        return directory
                .resolve(ACME.toString())
                .resolve(digest.substring(0, 2))
                .resolve(digest);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private void readAsSoonAsItIsThere(byte[] document) {
        String digest = Press.sha256(document);
        while (!Files.exists(file(digest))) {
            Thread.onSpinWait();
        }
        assertThat(blobs.get(ACME, digest)).hasSameSizeAs(document);
    }

    private static byte[] large(int number) {
        byte[] document = new byte[1 << 20];
        Arrays.fill(document, (byte) number);
        return document;
    }
}
