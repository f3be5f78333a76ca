package io.weibao.launcher.command;

/** How a command ended, as shells understand it. */
public enum Exit {
    OK(0),
    FAILURE(1),
    USAGE(2);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
