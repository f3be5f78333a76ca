package io.weibao.launcher.command;

/** The command line asks for something that does not exist; the message says what and is shown as it is. */
public final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageError(String message) {
        super(message);
    }
}
