package io.weibao.inspection.check;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The certificate a server showed, trusted or not: when it ends is worth knowing either way. */
final class SeenCertificate {

    private @Nullable X509Certificate certificate;
    private boolean trusted;

    void shown(X509Certificate shown) {
        certificate = shown;
    }

    void trusted() {
        trusted = true;
    }

    @Nullable
    Instant until() {
        return certificate == null ? null : certificate.getNotAfter().toInstant();
    }

    /** Why there was no secure connection. */
    String problem() {
        if (certificate == null) {
            return "no-secure-connection";
        }
        return isValid(certificate)
                ? (trusted ? "no-secure-connection" : "certificate-not-trusted")
                : "certificate-expired";
    }

    private static boolean isValid(X509Certificate certificate) {
        try {
            certificate.checkValidity();
            return true;
        } catch (CertificateException _) {
            return false;
        }
    }
}
