package io.weibao.ticket.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.weibao.ticket.directory.CustomerRecorded;
import io.weibao.ticket.directory.DepartmentRecorded;
import io.weibao.ticket.directory.DirectoryChange;
import io.weibao.ticket.directory.PersonRecorded;
import io.weibao.ticket.directory.SystemRecorded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we publish about the directory is exactly what the contract's golden examples show. */
class DirectoryContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("../contracts/events/weibao.directory.v1");
    private static final UUID ACME = UUID.fromString("0190a000-0000-7000-8000-00000000000a");
    private static final UUID HEAD = UUID.fromString("0190a000-0000-7000-9000-000000000012");

    static Stream<DirectoryChange> changes() {
        return Stream.of(
                new CustomerRecorded(ACME, "acme", "Acme 制造", "Asia/Shanghai"),
                new DepartmentRecorded(UUID.fromString("0190a000-0000-7000-8000-0000000000d1"), ACME, "财务部", HEAD),
                new SystemRecorded(UUID.fromString("0190a000-0000-7000-8000-0000000000e1"), ACME, "ERP"),
                new PersonRecorded(
                        HEAD, ACME, "acme-head", "陈部长", "acme-head@acme.example", "zh", List.of("dept-head"), true));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeIsPublishedAsItsGoldenExampleShows(DirectoryChange change) throws IOException {
        String name = DirectoryEvents.type(change).replaceFirst("^io\\.weibao\\.", "");
        JsonNode example = read(name + ".example.json");

        assertThat(JSON.<JsonNode>valueToTree(change)).isEqualTo(example.path("data"));
        assertThat(example.path("key").asText()).isEqualTo(change.id().toString());
        assertThat(example.path("headers").path("ce_type").asText()).isEqualTo(DirectoryEvents.type(change));
        assertThat(example.path("headers").path("ce_subject").asText()).isEqualTo(DirectoryEvents.subject(change));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsPublishedSatisfiesItsSchema(DirectoryChange change) throws IOException {
        String name = DirectoryEvents.type(change).replaceFirst("^io\\.weibao\\.", "");
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(read(name + ".schema.json"));

        assertThat(schema.validate(JSON.valueToTree(change))).isEmpty();
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(FOLDER.resolve(file).toFile());
    }
}
