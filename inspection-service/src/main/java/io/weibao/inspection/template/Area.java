package io.weibao.inspection.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Items that belong together, such as those of the database. */
@Schema(name = "ChecklistArea")
public record Area(
        @NotBlank @Pattern(regexp = Item.KEY) @Size(max = 80)
        String key,

        @NotNull @Valid Text label,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Item> items) {

    public Area {
        items = items == null
                ? List.of()
                : items.stream().filter(Objects::nonNull).toList();
    }
}
