package io.weibao.inspection.check;

import io.weibao.inspection.directory.Named;
import io.weibao.inspection.directory.Place;
import io.weibao.inspection.template.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that looks at a component by itself, again and again, and answers an item of the checklist.
 *
 * @param certificateDaysAttention so many days before a certificate ends it deserves attention
 * @param certificateDaysFault so many days before it is a fault
 */
public record AutomaticCheck(
        UUID id,
        long version,
        Place place,
        Named component,
        CheckKind kind,
        String url,
        int everyMinutes,
        String itemKey,
        int certificateDaysAttention,
        int certificateDaysFault,
        boolean active) {

    Duration every() {
        return Duration.ofMinutes(everyMinutes);
    }

    /** All that it says now, as somebody would have to write it. */
    CheckDraft draft() {
        return new CheckDraft(
                component.id(),
                kind,
                url,
                everyMinutes,
                itemKey,
                certificateDaysAttention,
                certificateDaysFault,
                active);
    }

    AutomaticCheck amended(CheckDraft draft, Named newComponent) {
        return new AutomaticCheck(
                id,
                version + 1,
                place,
                newComponent,
                draft.kind(),
                draft.url(),
                draft.everyMinutes(),
                draft.itemKey(),
                draft.certificateDaysAttention(),
                draft.certificateDaysFault(),
                draft.active());
    }

    /** What an outcome says: whether it answers, how, and for how long its certificate holds. */
    Verdict judge(Outcome outcome, Instant now) {
        if (!outcome.reachable()) {
            return Verdict.FAULT;
        }
        return ofStatus(outcome.status()).orWorse(ofCertificate(outcome.certificateUntil(), now));
    }

    private static Verdict ofStatus(@Nullable Integer status) {
        if (status == null || status >= 500) {
            return Verdict.FAULT;
        }
        return status >= 400 ? Verdict.ATTENTION : Verdict.OK;
    }

    private Verdict ofCertificate(@Nullable Instant until, Instant now) {
        if (until == null) {
            return Verdict.OK;
        }
        Duration left = Duration.between(now, until);
        if (left.compareTo(Duration.ofDays(certificateDaysFault)) <= 0) {
            return Verdict.FAULT;
        }
        return left.compareTo(Duration.ofDays(certificateDaysAttention)) <= 0 ? Verdict.ATTENTION : Verdict.OK;
    }
}
