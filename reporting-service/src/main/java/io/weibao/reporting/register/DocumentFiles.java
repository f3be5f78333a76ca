package io.weibao.reporting.register;

import io.weibao.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Issued documents for other features. Needs a running unit of work. */
@ApplicationScoped
public class DocumentFiles {

    private final Register register;
    private final Press press;

    DocumentFiles(Register register, Press press) {
        this.register = register;
        this.press = press;
    }

    public Optional<IssuedDocument> find(String number) {
        return register.find(number);
    }

    public IssuedDocument get(String number) {
        return find(number).orElseThrow(() -> new NotFound("document", number));
    }

    public byte[] pdf(IssuedDocument document) {
        return press.read(document.customer(), document.pdf());
    }
}
