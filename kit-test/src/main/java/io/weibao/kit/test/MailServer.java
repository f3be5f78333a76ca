package io.weibao.kit.test;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Arrays;

/** The mail server of the tests, which can be away for a while. */
final class MailServer implements MailServerMBean {

    private static final int ANY = 0;

    private final int port;
    private GreenMail server;

    MailServer() {
        server = started(ANY);
        port = server.getSmtp().getPort();
    }

    int port() {
        return port;
    }

    @Override
    public String[] received() {
        return Arrays.stream(server.getReceivedMessages())
                .map(GreenMailUtil::getWholeMessage)
                .toArray(String[]::new);
    }

    @Override
    public void close() {
        server.stop();
    }

    @Override
    public void open() {
        server = started(port);
    }

    private static GreenMail started(int port) {
        GreenMail fresh = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        fresh.start();
        return fresh;
    }
}
