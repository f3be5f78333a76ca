package io.weibao.launcher.software;

/** A tool ended badly; the message is one line for people. */
public final class ToolFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ToolFailed(String message) {
        super(message);
    }
}
