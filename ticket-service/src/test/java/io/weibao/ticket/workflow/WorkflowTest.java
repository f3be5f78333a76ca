package io.weibao.ticket.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.kit.test.Approved;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be true of every workflow table, and of what is drawn from them. */
class WorkflowTest {

    static List<Workflow> released() {
        return Workflows.released();
    }

    @ParameterizedTest
    @MethodSource("released")
    void everyStateIsReached(Workflow workflow) {
        Set<TicketState> reached = EnumSet.of(workflow.start());
        entries(workflow).forEach(reached::add);
        int before;
        do {
            before = reached.size();
            rowsWithin(workflow)
                    .filter(row -> row.from().stream().anyMatch(reached::contains))
                    .forEach(row -> row.from().forEach(from -> reached.add(row.target(from))));
        } while (reached.size() > before);

        assertThat(reached).containsExactlyInAnyOrderElementsOf(workflow.states());
    }

    @ParameterizedTest
    @MethodSource("released")
    void everyOpenStateCanEnd(Workflow workflow) {
        Set<TicketState> ending = workflow.states().stream()
                .filter(TicketState::isFinal)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TicketState.class)));
        int before;
        do {
            before = ending.size();
            rowsWithin(workflow)
                    .filter(row -> row.to() != null && ending.contains(row.to()))
                    .forEach(row -> ending.addAll(row.from()));
        } while (ending.size() > before);

        assertThat(ending).containsAll(workflow.states());
    }

    @ParameterizedTest
    @MethodSource("released")
    void noRowHidesBehindAnother(Workflow workflow) {
        assertThat(workflow.rows()).doesNotHaveDuplicates();
    }

    @Test
    void everyActionHasARow() {
        Set<String> used = Workflows.released().stream()
                .flatMap(workflow -> workflow.rows().stream())
                .map(row -> TicketAction.nameOf(row.action()))
                .collect(Collectors.toSet());

        assertThat(used).isEqualTo(TicketAction.byName().keySet());
    }

    @ParameterizedTest
    @MethodSource("released")
    void releasedTablesNeverChange(Workflow workflow) {
        Path snapshot =
                Path.of("src/test/resources/workflows", "%s-%d.txt".formatted(workflow.kind(), workflow.version()));
        String rows = workflow.rows().stream()
                .map(row -> "%s | %s | %s | %s | %s | %s | %s"
                        .formatted(
                                row.from(),
                                TicketAction.nameOf(row.action()),
                                row.to(),
                                row.becomes(),
                                row.roles(),
                                row.conditions(),
                                row.line()))
                .collect(Collectors.joining("\n", "", "\n"));

        Approved.check(snapshot, rows);
    }

    @Test
    void theDocumentIsDrawnFromTheTables() {
        StringBuilder text = new StringBuilder("""
                # Workflows

                Drawn from `ticket-service/src/main/java/io/weibao/ticket/workflow/*Workflow.java`; a test fails when this file
                says anything else (`mvn -pl ticket-service test -Dtest=WorkflowTest -Dapprove` writes it anew). Rows are read from
                top to bottom; the first that fits state, action, role and conditions decides.
                """);
        for (Workflow workflow : Workflows.released()) {
            Label label = Vocabulary.of(workflow.kind());
            text.append("\n## %s %s, version %d%n%n```mermaid%n%s```%n%n%s"
                    .formatted(
                            label.en(),
                            label.zh(),
                            workflow.version(),
                            WorkflowDrawing.mermaid(workflow),
                            WorkflowDrawing.markdown(workflow)));
        }

        Approved.check(Path.of("../docs/workflows.md"), text.toString());
    }

    @Test
    void everyTermHasWordsInBothLanguages() {
        Arrays.stream(TicketState.values()).forEach(Vocabulary::of);
        Arrays.stream(TicketKind.values()).forEach(Vocabulary::of);
        Arrays.stream(Role.values()).forEach(Vocabulary::of);
        TicketAction.byName().forEach((name, type) -> {
            Vocabulary.action(name);
            ActionForm.of(type, EnumSet.allOf(Paper.class), true);
        });
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            ResourceBundle problems = ResourceBundle.getBundle("problems", language);
            assertThat(Arrays.stream(Condition.values()).peek(Vocabulary::of))
                    .allMatch(condition -> problems.containsKey("unless-%s.detail".formatted(condition.id())));
        }
    }

    private static Stream<Row> rowsWithin(Workflow workflow) {
        return workflow.rows().stream().filter(row -> row.becomes() == workflow.kind());
    }

    /** States by which tickets of another kind come in. */
    private static Stream<TicketState> entries(Workflow workflow) {
        return Workflows.released().stream()
                .filter(other -> other != workflow)
                .flatMap(other -> other.rows().stream())
                .filter(row -> row.becomes() == workflow.kind() && row.to() != null)
                .map(Row::to);
    }
}
