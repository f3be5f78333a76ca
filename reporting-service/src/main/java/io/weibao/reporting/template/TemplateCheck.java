package io.weibao.reporting.template;

import io.weibao.kit.problem.InvalidValues;
import io.weibao.kit.problem.Violation;
import io.weibao.reporting.content.DocumentKind;
import io.weibao.reporting.word.ActiveContent;
import io.weibao.reporting.word.Outgrown;
import io.weibao.reporting.word.TagFaults;
import io.weibao.reporting.word.TooMuchInside;
import io.weibao.reporting.word.WordFile;
import io.weibao.reporting.word.WordTemplate;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks at a Word template of the provider's own before it is kept, by filling it once: every field it names must exist and be
 * used as what it is, and the file must carry nothing but a document (P2).
 */
public final class TemplateCheck {

    /** More than any template needs, and with room for its envelope below the 1 MiB that the gateway lets through. */
    public static final int MOST_BYTES = 1000 * 1024;

    private static final String HERE = "/template";
    private static final String DOCUMENT = "word/document.xml";

    private TemplateCheck() {}

    /**
     * One at a time, for the room that markup takes while it is read.
     *
     * @throws InvalidValues naming every field that does not exist, is used as something else or is not closed
     */
    public static synchronized void check(DocumentKind kind, byte[] template) {
        if (template.length > MOST_BYTES) {
            throw InvalidValues.at(HERE, "template-too-large", MOST_BYTES / 1024);
        }
        try {
            WordFile file = WordFile.read(template);
            if (file.part(DOCUMENT) == null) {
                throw new IOException("No document inside");
            }
            ActiveContent.in(file).ifPresent(found -> {
                throw InvalidValues.at(HERE, "template-active-content", found);
            });
            refuse(WordTemplate.rehearse(file, Specimen.of(FieldCatalogue.of(kind))));
        } catch (TooMuchInside e) {
            throw tooMuchInside();
        } catch (Outgrown e) {
            throw outgrown(e.bound());
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /** All bounds, for whoever meets one meets the next when it is mended. */
    private static InvalidValues tooMuchInside() {
        return InvalidValues.at(
                HERE,
                "template-too-much-inside",
                TooMuchInside.MOST_UNPACKED / 1024,
                TooMuchInside.MOST_PARTS,
                TooMuchInside.MOST_MARKUP / 1024,
                TooMuchInside.MOST_ELEMENTS,
                TooMuchInside.DEEPEST);
    }

    private static InvalidValues outgrown(Outgrown.Bound bound) {
        return switch (bound) {
            case ROWS -> InvalidValues.at(HERE, "template-rows-outgrow", bound.most());
            case TEXT -> InvalidValues.at(HERE, "template-text-outgrows", bound.most());
        };
    }

    private static InvalidValues unreadable() {
        return InvalidValues.at(HERE, "template-unreadable");
    }

    private static void refuse(TagFaults faults) {
        List<Violation> violations = Stream.of(
                        faults.open().stream()
                                .map(tag -> Violation.of(HERE, "template-tag-open", tag.part(), tag.place())),
                        faults.unknown().stream().map(name -> Violation.of(HERE, "template-field-unknown", name)),
                        faults.misused().stream().map(name -> Violation.of(HERE, "template-field-misused", name)))
                .flatMap(each -> each)
                .toList();
        if (!violations.isEmpty()) {
            throw new InvalidValues(violations);
        }
    }
}
