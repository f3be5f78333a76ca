package io.weibao.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * One kept-alive HTTP/1.1 connection that does as little as possible: on two cores the load generator competes with what it measures. Understands
 * answers with a length or in chunks.
 */
final class HttpConnection implements AutoCloseable {

    private static final int TIMEOUT = (int) Duration.ofSeconds(30).toMillis();
    private static final int HEXADECIMAL = 16;
    private static final int MOST_SAID = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Socket socket = new Socket();
    private final InputStream in;
    private final OutputStream out;
    private final String host;

    HttpConnection(URI address) throws IOException {
        host = address.getAuthority();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(TIMEOUT);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()), TIMEOUT);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    record Answer(int status, String body) {

        /** What the answer says to people: title and detail of a problem, else the status and the beginning of the body. */
        String said() {
            try {
                var problem = JSON.readTree(body);
                if (problem.path("title").isTextual()) {
                    return problem.path("title").asText() + ": "
                            + problem.path("detail").asText();
                }
            } catch (JsonProcessingException _) {
                // Not a problem document: said as it is.
            }
            var line = body.replaceAll("\\s+", " ").strip();
            return status + " " + line.substring(0, Math.min(line.length(), MOST_SAID));
        }
    }

    Answer get(String path, String token) throws IOException {
        var head = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        return answer();
    }

    Answer post(String path, String token, byte[] body) throws IOException {
        return send("POST", path, token, "", body);
    }

    /** @param etag of the version that is changed */
    Answer put(String path, String token, String etag, byte[] body) throws IOException {
        return send("PUT", path, token, "If-Match: " + etag + "\r\n", body);
    }

    private Answer send(String method, String path, String token, String more, byte[] body) throws IOException {
        var head = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\n" + more + "Content-Length: " + body.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[start.length + body.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(body, 0, request, start.length, body.length);
        out.write(request);
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        header.substring(header.indexOf(':') + 1).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        byte[] body = chunked ? chunks() : in.readNBytes(length);
        return new Answer(status, new String(body, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";", 2)[0].strip(), HEXADECIMAL);
    }

    private String line() throws IOException {
        var text = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
