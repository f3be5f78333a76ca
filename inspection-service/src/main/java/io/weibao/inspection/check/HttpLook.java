package io.weibao.inspection.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * Looks at a web address once. The name is resolved once and every address it has must be allowed; the connection goes to the one that
 * was looked at. No redirect is followed, the answer is read only so far as is needed, and all of it must be done in time.
 */
@ApplicationScoped
class HttpLook {

    private final CheckSettings settings;
    private final Trust trust;

    HttpLook(CheckSettings settings, Trust trust) {
        this.settings = settings;
        this.trust = trust;
    }

    Outcome at(Target target, AllowedTargets allowed) {
        Deadline deadline = Deadline.in(settings.timeout());
        List<InetAddress> addresses;
        try {
            addresses = resolve(target, allowed);
        } catch (UnknownHostException _) {
            return Outcome.failed("name-unknown", deadline.passed(), null, null);
        }
        Outcome last = Outcome.failed("target-not-allowed", deadline.passed(), null, null);
        for (InetAddress address : addresses) {
            last = look(target, address, deadline);
            if (last.reachable()) {
                return last;
            }
        }
        return last;
    }

    /** The addresses to talk to, in this order; none if any address of the name may not be talked to. */
    private List<InetAddress> resolve(Target target, AllowedTargets allowed) throws UnknownHostException {
        List<InetAddress> addresses = List.of(InetAddress.getAllByName(target.host()));
        boolean all = allowed.names(target)
                && addresses.stream()
                        .allMatch(address ->
                                !Addresses.isNever(address, settings.allowLoopback()) && allowed.reaches(address));
        return all ? addresses : List.of();
    }

    private Outcome look(Target target, InetAddress address, Deadline deadline) {
        SeenCertificate certificate = new SeenCertificate();
        String shown = address.getHostAddress();
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(address, target.port()), deadline.leftMillis());
            plain.setSoTimeout(deadline.leftMillis());
            int status = target.secure()
                    ? secured(target, plain, certificate, deadline)
                    : HttpAnswer.ask(plain, target, deadline);
            return new Outcome(true, status, deadline.passed(), certificate.until(), null, shown);
        } catch (SSLException _) {
            return Outcome.failed(certificate.problem(), deadline.passed(), shown, certificate.until());
        } catch (IOException failed) {
            return Outcome.failed(HttpAnswer.word(failed), deadline.passed(), shown, certificate.until());
        } catch (GeneralSecurityException _) {
            return Outcome.failed("no-secure-connection", deadline.passed(), shown, certificate.until());
        }
    }

    private int secured(Target target, Socket plain, SeenCertificate certificate, Deadline deadline)
            throws IOException, GeneralSecurityException {
        try (SSLSocket socket = (SSLSocket)
                trust.context(certificate).getSocketFactory().createSocket(plain, target.host(), target.port(), true)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            if (Addresses.literal(target.host()).isEmpty()) {
                parameters.setServerNames(List.of(new SNIHostName(target.host())));
            }
            socket.setSSLParameters(parameters);
            socket.setSoTimeout(deadline.leftMillis());
            socket.startHandshake();
            return HttpAnswer.ask(socket, target, deadline);
        }
    }
}
