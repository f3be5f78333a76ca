package io.weibao.inspection.check;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks over a connection and reads the first line of the answer, which is all a check wants. */
final class HttpAnswer {

    private static final int LONGEST_LINE = 1000;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([1-5]\\d\\d)( .*)?");

    private HttpAnswer() {}

    static int ask(Socket socket, Target target, Deadline deadline) throws IOException {
        String request = "GET " + target.path() + " HTTP/1.1\r\nHost: " + target.authority()
                + "\r\nUser-Agent: Weibao-Check/1\r\nAccept: */*\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        Matcher line = STATUS_LINE.matcher(firstLine(socket, deadline));
        if (!line.matches()) {
            throw new ProtocolException("No HTTP");
        }
        return Integer.parseInt(line.group(1));
    }

    private static String firstLine(Socket socket, Deadline deadline) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        while (line.length() < LONGEST_LINE) {
            socket.setSoTimeout(deadline.leftMillis());
            int next = in.read();
            if (next < 0 || next == '\n') {
                return line.toString().stripTrailing();
            }
            line.append((char) next);
        }
        throw new ProtocolException("No HTTP");
    }

    /** Why it did not work, as one of a few words. */
    static String word(IOException failed) {
        return switch (failed) {
            case SocketTimeoutException _ -> "timed-out";
            case ConnectException _ -> "refused";
            case NoRouteToHostException _ -> "no-route";
            case ProtocolException _ -> "no-http";
            default -> "connection-lost";
        };
    }
}
