package io.weibao.reporting.delivery;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Arrays;

/** The mail server of the tests, which can be away for a while. */
final class MailServer implements MailServerMBean {

    private final int port;
    private GreenMail server;

    MailServer(int port) {
        this.port = port;
        this.server = started(port);
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
    public void forgetAll() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException broken) {
            throw new IllegalStateException("the mails cannot be forgotten", broken);
        }
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
