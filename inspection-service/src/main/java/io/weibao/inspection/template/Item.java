package io.weibao.inspection.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.weibao.inspection.inventory.ComponentKind;
import io.weibao.inspection.template.ItemValue.OfNumber;
import io.weibao.inspection.template.ItemValue.OfText;
import io.weibao.inspection.template.ItemValue.OfYesNo;
import io.weibao.kit.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing to look at, and the rule by which its value is judged.
 *
 * @param components of which kind the components are that it is asked about
 * @param good of a yes-or-no item: the answer that is right
 * @param otherwise of a yes-or-no item: what the other answer says
 */
@Schema(name = "ChecklistItem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Item(
        @NotBlank @Pattern(regexp = KEY) @Size(max = 80) String key,
        @NotNull @Valid Text label,
        @NotNull ItemKind kind,
        @Nullable @OneLine @Size(max = 20) String unit,
        @Nullable ComponentKind components,
        @Nullable Direction direction,
        @Nullable @Valid Thresholds thresholds,
        @Nullable @Valid SuddenChange suddenChange,
        @Nullable Boolean good,
        @Nullable Verdict otherwise,
        @Size(max = 20) List<@NotNull @Valid Choice> choices,
        @Nullable @Valid Levels levels) {

    static final String KEY = "[a-z0-9]+(-[a-z0-9]+)*";

    public Item {
        choices = choices == null
                ? List.of()
                : choices.stream().filter(Objects::nonNull).toList();
    }

    /** What a value says, alone and compared with the one before. */
    public Verdict judge(@Nullable ItemValue value, @Nullable ItemValue previous) {
        return switch (value) {
            case null -> Verdict.NOT_CHECKED;
            case OfNumber number -> judge(number, previous);
            case OfYesNo answer -> good == null || answer.yes() == good ? Verdict.OK : badAnswer();
            case OfText text -> judge(text);
        };
    }

    private Verdict judge(OfNumber value, @Nullable ItemValue previous) {
        Verdict alone = thresholds == null
                ? Verdict.OK
                : thresholds.judge(value.number(), direction == null ? Direction.HIGHER_IS_WORSE : direction);
        return suddenChange == null || !(previous instanceof OfNumber before)
                ? alone
                : alone.orWorse(suddenChange.judge(value.number(), before.number()));
    }

    private Verdict judge(OfText value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value.text()))
                .findFirst()
                .map(Choice::verdict)
                .orElse(Verdict.OK);
    }

    @Nullable
    Text choiceOf(@Nullable ItemValue value) {
        return value instanceof OfText(String text)
                ? choices.stream()
                        .filter(choice -> choice.value().equals(text))
                        .findFirst()
                        .map(Choice::label)
                        .orElse(null)
                : null;
    }

    private Verdict badAnswer() {
        return otherwise == null ? Verdict.FAULT : otherwise;
    }

    /** How urgent a finding of this item is. */
    public FaultLevel level(Verdict verdict, boolean businessStopped) {
        return businessStopped ? FaultLevel.I : (levels == null ? Levels.USUAL : levels).of(verdict);
    }
}
