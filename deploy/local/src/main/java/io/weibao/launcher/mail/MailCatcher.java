package io.weibao.launcher.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;

/**
 * The program: SMTP at one port, a page and {@code /api/messages} at another, all on loopback and in memory.
 *
 * <p>Everything sent to it arrives, whoever it is addressed to; nothing leaves it.
 */
public final class MailCatcher {

    private static final String HOST = "127.0.0.1";
    private static final int PURGE_EVERY = 200;

    private MailCatcher() {}

    public static void main(String[] arguments) throws Exception {
        Letterbox letterbox = new Letterbox(Clock.systemUTC());
        listenForMail(letterbox, Integer.parseInt(arguments[0]));
        new MailPage(letterbox).serve(HOST, Integer.parseInt(arguments[1]));
    }

    private static void listenForMail(Letterbox letterbox, int port) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
        UserManager users = server.getUserManager();
        GreenMailUser everybody = users.createUser("everybody@localhost", "everybody", "");
        int[] since = new int[1];
        users.setMessageDeliveryHandler((message, recipient) -> {
            letterbox.put(message, recipient);
            since[0]++;
            if (since[0] >= PURGE_EVERY) {
                since[0] = 0;
                emptyMailboxes(server);
            }
            return everybody;
        });
    }

    /** GreenMail keeps a second copy of its own, which nobody reads. */
    private static void emptyMailboxes(GreenMail server) {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException e) {
            throw new IllegalStateException("cannot empty the mailboxes", e);
        }
    }
}
