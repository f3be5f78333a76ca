package io.weibao.ticket.desk;

import io.weibao.kit.text.OneLine;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call to the hotline that a person answered: who rang from where, who took it, when and how long.
 *
 * @param answeredBy absent means: the one who records it
 * @param seconds its length; absent while it lasts
 */
@Embeddable
public record Call(
        @Column(name = "call_caller") @NotBlank @OneLine @Size(max = 200)
        String caller,

        @Column(name = "call_number") @Nullable @OneLine @Size(max = 50)
        String number,

        @Column(name = "call_answered_by") @Nullable @OneLine @Size(max = 200)
        String answeredBy,

        @Column(name = "call_started_at") @NotNull Instant startedAt,

        @Column(name = "call_seconds") @Nullable @Min(0) @Max(86_400)
        Integer seconds) {

    Call answeredBy(String name) {
        return new Call(caller, number, answeredBy == null ? name : answeredBy, startedAt, seconds);
    }
}
