package io.weibao.inspection.check;

import java.util.UUID;

/** A check as it is to be. */
record CheckDraft(
        UUID component,
        CheckKind kind,
        String url,
        int everyMinutes,
        String itemKey,
        int certificateDaysAttention,
        int certificateDaysFault,
        boolean active) {}
