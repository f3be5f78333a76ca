package io.weibao.reporting.register;

import io.weibao.reporting.content.DocumentContent;
import io.weibao.reporting.content.Language;
import io.weibao.reporting.owntemplate.OwnTemplates;
import io.weibao.reporting.register.IssuedDocument.Sealed;
import io.weibao.reporting.template.DocumentFactory;
import io.weibao.reporting.template.Rendered;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the files of a document and puts them away under their digests. */
@ApplicationScoped
class Press {

    private final DocumentFactory factory;
    private final OwnTemplates templates;
    private final Blobs blobs;
    private final String console;

    Press(
            DocumentFactory factory,
            OwnTemplates templates,
            Blobs blobs,
            @ConfigProperty(name = "weibao.console.url") String console) {
        this.factory = factory;
        this.templates = templates;
        this.blobs = blobs;
        this.console = console;
    }

    /** The digests of both files. */
    record Printed(Sealed pdf, Sealed docx) {}

    Printed print(UUID customer, DocumentContent content, Language language, String number) {
        Rendered rendered = factory.render(
                content, language, number, verificationAddress(number), templates.bytes(content.kind(), language));
        return new Printed(keep(customer, rendered.pdf()), keep(customer, rendered.docx()));
    }

    String previewHtml(DocumentContent content, Language language) {
        return factory.previewHtml(content, language);
    }

    byte[] previewPdf(DocumentContent content, Language language) {
        return factory.previewPdf(content, language);
    }

    byte[] read(UUID customer, Sealed file) {
        return blobs.get(customer, file.sha256());
    }

    /** Where whoever holds the document asks whether it is genuine. */
    String verificationAddress(String number) {
        return console + "/verify/" + number;
    }

    private Sealed keep(UUID customer, byte[] bytes) {
        String digest = sha256(bytes);
        blobs.put(customer, digest, bytes);
        return new Sealed(digest, bytes.length);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
