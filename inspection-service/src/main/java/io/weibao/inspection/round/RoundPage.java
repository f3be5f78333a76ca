package io.weibao.inspection.round;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.weibao.inspection.directory.Named;
import io.weibao.inspection.finding.Finding;
import io.weibao.inspection.finding.FindingState;
import io.weibao.inspection.finding.FindingView;
import io.weibao.inspection.inventory.Component;
import io.weibao.inspection.template.Area;
import io.weibao.inspection.template.Item;
import io.weibao.inspection.template.ItemRef;
import io.weibao.inspection.template.ItemValue;
import io.weibao.inspection.template.Template;
import io.weibao.inspection.template.Text;
import io.weibao.inspection.template.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A round with all that is needed on site: the open findings of earlier rounds first, then the items of its checklist with the last
 * value of each component, and what was recorded.
 */
@Schema(name = "InspectionRound")
record RoundPage(
        UUID id,
        long version,
        Named plan,
        Named customer,
        Named system,
        String month,
        LocalDate scheduledFor,
        Instant dueAt,
        boolean overdue,
        RoundState state,
        @Nullable Named inspector,
        TemplateRef template,
        Instant madeAt,
        @Nullable Instant completedAt,
        @Nullable Named completedBy,
        @Nullable Assessment assessment,

        @Schema(
                description =
                        "findings of earlier rounds that this one asks again; answered says whether it has an answer")
        List<AskedAgain> askedAgain,

        List<AreaView> areas,
        List<ResultView> results,
        List<FindingView> findings,

        @Schema(description = "record-result and complete while it is open")
        List<String> allowedActions) {

    /** Which version of a checklist it keeps. */
    @Schema(name = "TemplateRef")
    record TemplateRef(String id, int version, Text name) {}

    /** A finding of an earlier round, asked again. */
    @Schema(name = "AskedAgain")
    record AskedAgain(FindingView finding, boolean answered) {}

    /** An area with its items. */
    @Schema(name = "RoundArea")
    record AreaView(String key, Text label, List<ItemView> items) {}

    /** An item, about which components it is asked, and their last values. */
    @Schema(name = "RoundItem")
    record ItemView(@JsonUnwrapped Item item, List<AboutView> about, boolean askedAgain) {}

    /** What an item is asked about (the system itself without a component), with the last value known. */
    @Schema(name = "RoundItemAbout")
    record AboutView(@Nullable Named component, @Nullable LastView last) {}

    /** A value of an earlier month. */
    @Schema(name = "LastValue")
    record LastView(
            @Schema(implementation = Object.class) @Nullable ItemValue value, Verdict verdict, String month) {}

    /** A result as callers see it. */
    @Schema(name = "InspectionResult")
    record ResultView(
            ItemRef item,
            @Nullable Named component,
            @Schema(implementation = Object.class) @Nullable ItemValue value,
            @Nullable String unit,
            Verdict verdict,
            @Nullable String note,
            @Schema(implementation = Object.class) @Nullable ItemValue previous,
            boolean businessStopped,
            Instant at,
            Named by) {

        static ResultView of(Result result) {
            return new ResultView(
                    result.item(),
                    result.component(),
                    result.value(),
                    result.unit(),
                    result.verdict(),
                    result.note(),
                    result.previous(),
                    result.businessStopped(),
                    result.at(),
                    result.by());
        }
    }

    /** What a page is made of, beside the round itself. */
    record Checked(
            Template template,
            List<Component> components,
            List<Result> results,
            List<Results.Earlier> earlier,
            List<Finding> findings) {

        private List<AskedAgain> askedAgain(Round round) {
            return findings.stream()
                    .filter(finding -> !finding.round().equals(round.id()))
                    .map(finding -> new AskedAgain(FindingView.of(finding), isAnswered(finding)))
                    .toList();
        }

        private boolean isAnswered(Finding finding) {
            return results.stream().anyMatch(result -> result.isOf(finding.item(), finding.component()));
        }

        private AreaView area(Area area, Round round) {
            return new AreaView(
                    area.key(),
                    area.label(),
                    area.items().stream().map(item -> item(area, item, round)).toList());
        }

        private ItemView item(Area area, Item item, Round round) {
            boolean again = findings.stream()
                    .anyMatch(finding -> finding.state() == FindingState.OPEN
                            && !finding.round().equals(round.id())
                            && finding.item().key().equals(item.key()));
            return new ItemView(item, about(new ItemRef(item.key(), area.key(), item.label()), item), again);
        }

        private List<AboutView> about(ItemRef ref, Item item) {
            List<AboutView> about = components.stream()
                    .filter(component -> component.kind() == item.components())
                    .map(component -> new AboutView(component.named(), last(ref, component.named())))
                    .toList();
            return about.isEmpty() ? List.of(new AboutView(null, last(ref, null))) : about;
        }

        private @Nullable LastView last(ItemRef ref, @Nullable Named component) {
            return earlier.stream()
                    .filter(result -> result.result().isOf(ref, component))
                    .findFirst()
                    .map(result -> new LastView(
                            result.result().value(),
                            result.result().verdict(),
                            result.month().toString()))
                    .orElse(null);
        }
    }

    static RoundPage of(Round round, Instant now, Checked checked) {
        Round.Completion completion = round.completion();
        Template template = checked.template();
        return new RoundPage(
                round.id(),
                round.version(),
                round.plan(),
                round.place().customer(),
                round.place().system(),
                round.month().toString(),
                round.scheduledFor(),
                round.dueAt(),
                round.isOverdue(now),
                round.state(),
                round.inspector(),
                new TemplateRef(
                        template.id(), template.version(), template.checklist().name()),
                round.madeAt(),
                completion == null ? null : completion.at(),
                completion == null ? null : completion.by(),
                completion == null ? null : completion.assessment(),
                checked.askedAgain(round),
                template.checklist().areas().stream()
                        .map(area -> checked.area(area, round))
                        .toList(),
                checked.results().stream().map(ResultView::of).toList(),
                checked.findings().stream().map(FindingView::of).toList(),
                round.isOpen() ? List.of("record-result", "complete") : List.of());
    }
}
