package io.weibao.inspection.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a checklist says, as it is written down and kept. */
@Schema(name = "ChecklistBody")
public record Checklist(
        @NotBlank @Pattern(regexp = Item.KEY) @Size(max = 80)
        String id,

        @NotNull @Valid Text name,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Area> areas) {

    public Checklist {
        areas = areas == null
                ? List.of()
                : areas.stream().filter(Objects::nonNull).toList();
    }

    public Stream<Item> items() {
        return areas.stream().flatMap(area -> area.items().stream());
    }

    /** An item with the area it stands in. */
    public record Placed(Area area, Item item) {}

    public Optional<Placed> find(String itemKey) {
        return areas.stream()
                .flatMap(area -> area.items().stream().map(item -> new Placed(area, item)))
                .filter(placed -> placed.item().key().equals(itemKey))
                .findFirst();
    }

    /** What a chosen value is called; nothing for other values and for choices that are no more. */
    public @Nullable Text choiceOf(String itemKey, @Nullable ItemValue value) {
        return find(itemKey).map(placed -> placed.item().choiceOf(value)).orElse(null);
    }
}
