package io.weibao.reporting.register;

import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.content.Language;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A document that somebody wants.
 *
 * @param month of an operations summary, such as 2026-10; or a period instead
 * @param ticket number or id of the ticket of an incident report
 * @param round of an inspection assessment
 * @param replaces the number of the document this one takes the place of
 * @param conclusion the issuer's own words for an operations summary
 */
@Schema(name = "DocumentRequest")
public record DocumentRequest(
        @NotNull DocumentKind kind,
        @NotNull UUID customer,
        @Nullable UUID system,
        @Nullable @Size(max = 10) String month,
        @Nullable @Valid PeriodRequest period,
        @Nullable @Size(max = 40) String ticket,
        @Nullable UUID round,
        @NotNull @Pattern(regexp = "zh|en") String language,
        @Nullable @Size(max = 40) String replaces,
        @Nullable @Size(max = 20_000) String conclusion) {

    Language languageOfDocument() {
        return Language.valueOf(language.toUpperCase(Locale.ROOT));
    }

    /** Days, both included. */
    @Schema(name = "DocumentPeriod")
    public record PeriodRequest(
            @NotNull @Size(max = 10) String from,
            @NotNull @Size(max = 10) String to) {}
}
