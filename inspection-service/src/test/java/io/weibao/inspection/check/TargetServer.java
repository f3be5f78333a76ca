package io.weibao.inspection.check;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Real servers to look at: one that answers as its path says, the same behind certificates that end in 400 and in 20 days or ended
 * yesterday, one that nobody trusts, and one that takes a connection and says nothing.
 */
public final class TargetServer implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "changeit";

    /** Held, or the collector would close them. */
    private final List<Runnable> endings = new ArrayList<>();

    @Override
    public Map<String, String> start() {
        try {
            Path folder = Files.createTempDirectory("weibao-targets");
            Path trust = folder.resolve("trust.pem");
            Map<String, String> settings = Map.of(
                    "test.target.http", String.valueOf(plain()),
                    "test.target.https", String.valueOf(secured(folder, trust, "long", "-1d", 401)),
                    "test.target.ending", String.valueOf(secured(folder, trust, "ending", "-1d", 21)),
                    "test.target.expired", String.valueOf(secured(folder, trust, "expired", "-10d", 9)),
                    "test.target.untrusted",
                            String.valueOf(secured(folder, folder.resolve("nobody.pem"), "untrusted", "-1d", 400)),
                    "test.target.silent", String.valueOf(silent()),
                    "weibao.checks.allow-loopback", "true",
                    "weibao.checks.timeout", "PT1S",
                    "weibao.checks.trust", trust.toString());
            return settings;
        } catch (IOException | GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException("The targets did not start", e);
        }
    }

    @Override
    public void stop() {
        endings.forEach(Runnable::run);
    }

    private int plain() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        return begin(server);
    }

    private int begin(HttpServer server) {
        server.createContext("/", TargetServer::answer);
        server.start();
        endings.add(() -> server.stop(0));
        return server.getAddress().getPort();
    }

    /** {@code /503} answers 503, {@code /elsewhere} redirects to where no check may look, all else 200. */
    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        int status = path.matches("/\\d{3}") ? Integer.parseInt(path.substring(1)) : 200;
        if (path.equals("/elsewhere")) {
            exchange.getResponseHeaders().add("Location", "http://169.254.169.254/latest/meta-data");
            status = 302;
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** Takes connections into its backlog and never reads them. */
    private int silent() throws IOException {
        ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        endings.add(() -> close(socket));
        return socket.getLocalPort();
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int secured(Path folder, Path trust, String name, String begins, int days)
            throws IOException, GeneralSecurityException, InterruptedException {
        Path store = folder.resolve(name + ".p12");
        keytool(
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-startdate",
                begins,
                "-validity",
                String.valueOf(days),
                "-keystore",
                store.toString());
        Path pem = folder.resolve(name + ".pem");
        keytool("-exportcert", "-rfc", "-alias", name, "-keystore", store.toString(), "-file", pem.toString());
        Files.writeString(trust, (Files.exists(trust) ? Files.readString(trust) : "") + Files.readString(pem));
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(store)));
        return begin(server);
    }

    private static SSLContext context(Path store) throws IOException, GeneralSecurityException {
        try (InputStream keys = Files.newInputStream(store)) {
            KeyStore keyStore = KeyStore.getInstance("PKCS12");
            keyStore.load(keys, PASSWORD.toCharArray());
            KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            factory.init(keyStore, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(factory.getKeyManagers(), null, null);
            return context;
        }
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
