package io.weibao.inspection.template;

import io.weibao.kit.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A label in both languages. */
public record Text(
        @NotBlank @OneLine @Size(max = 200) String zh,
        @NotBlank @OneLine @Size(max = 200) String en) {

    /** Both in one line, for texts that readers of either language see. */
    public String both() {
        return zh.equals(en) ? zh : zh + " " + en;
    }
}
