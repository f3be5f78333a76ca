package io.weibao.inspection.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/** Whom checks trust: the authorities everybody trusts, and those the installation adds. */
@ApplicationScoped
class Trust {

    private final List<X509ExtendedTrustManager> authorities = new ArrayList<>();

    Trust(CheckSettings settings) {
        try {
            authorities.add(managerOf(null));
            if (settings.trust().isPresent()) {
                authorities.add(managerOf(store(settings.trust().get())));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The certificates to trust cannot be used", e);
        }
    }

    /** For one connection: remembers what the server shows. */
    SSLContext context(SeenCertificate seen) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Looking(authorities, seen)}, null);
        return context;
    }

    private static X509ExtendedTrustManager managerOf(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return Arrays.stream(factory.getTrustManagers())
                .filter(X509ExtendedTrustManager.class::isInstance)
                .map(X509ExtendedTrustManager.class::cast)
                .findFirst()
                .orElseThrow(() -> new GeneralSecurityException("no trust manager"));
    }

    private static KeyStore store(Path file) throws GeneralSecurityException {
        try (InputStream pem = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                store.setCertificateEntry("weibao-" + store.size(), certificate);
            }
            return store;
        } catch (IOException e) {
            throw new UncheckedIOException("The certificates to trust cannot be read", e);
        }
    }

    /** Trusts what any of the authorities trusts, and takes note of the certificate before it judges. */
    private static final class Looking extends X509ExtendedTrustManager {

        private final List<X509ExtendedTrustManager> authorities;
        private final SeenCertificate seen;

        Looking(List<X509ExtendedTrustManager> authorities, SeenCertificate seen) {
            this.authorities = authorities;
            this.seen = seen;
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            judge(chain, authority -> authority.checkServerTrusted(chain, type, socket));
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            judge(chain, authority -> authority.checkServerTrusted(chain, type, engine));
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
            judge(chain, authority -> authority.checkServerTrusted(chain, type));
        }

        private void judge(X509Certificate[] chain, Judgement judgement) throws CertificateException {
            if (chain.length > 0) {
                seen.shown(chain[0]);
            }
            CertificateException last = new CertificateException("trusted by nobody");
            for (X509ExtendedTrustManager authority : authorities) {
                try {
                    judgement.of(authority);
                    seen.trusted();
                    return;
                } catch (CertificateException e) {
                    last = e;
                }
            }
            throw last;
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket)
                throws CertificateException {
            throw notAServer();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine)
                throws CertificateException {
            throw notAServer();
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
            throw notAServer();
        }

        private static CertificateException notAServer() {
            return new CertificateException("checks are no server");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return authorities.stream()
                    .flatMap(authority -> Arrays.stream(authority.getAcceptedIssuers()))
                    .toArray(X509Certificate[]::new);
        }
    }

    /** What one authority says. */
    @FunctionalInterface
    private interface Judgement {

        void of(X509ExtendedTrustManager authority) throws CertificateException;
    }
}
