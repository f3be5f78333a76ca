package io.weibao.reporting.fields;

import io.weibao.reporting.content.Cover;
import io.weibao.reporting.content.DocumentContent;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields that every document has. */
public record HeadFields(
        String title,
        String subtitle,
        String number,
        String provider,
        String customer,
        String system,
        String period,
        boolean anyPeriod,
        String preparedAt,
        String preparedBy,
        String zone,
        String replaces,
        boolean anyReplaces,
        String verification) {

    public static HeadFields of(
            DocumentContent content, Words words, @Nullable String number, @Nullable String verificationAddress) {
        Cover cover = content.cover();
        return new HeadFields(
                words.in(content.kind().title()),
                Stream.of(words.name(cover.customer()), words.name(cover.system()), words.period(cover.period()))
                        .filter(part -> !part.equals(words.dash()))
                        .collect(Collectors.joining(" · ")),
                number == null ? words.say("draft") : number,
                words.name(cover.provider()),
                words.name(cover.customer()),
                words.name(cover.system()),
                words.period(cover.period()),
                cover.period() != null,
                words.moment(cover.preparedAt()),
                cover.preparedBy() == null ? words.say("byMachine") : words.name(cover.preparedBy()),
                words.zone(cover.preparedAt()),
                cover.replaces() == null ? "" : words.say("replaces", words.name(cover.replaces())),
                cover.replaces() != null,
                number == null || verificationAddress == null
                        ? words.say("verification.draft")
                        : words.say("verification", number, verificationAddress));
    }
}
