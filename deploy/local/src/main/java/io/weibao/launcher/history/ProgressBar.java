package io.weibao.launcher.history;

import java.io.PrintStream;

/** How far a long piece of work is: a bar that redraws itself in a terminal, a line per tenth elsewhere. */
final class ProgressBar {

    private static final int WIDTH = 40;

    private final PrintStream out;
    private final boolean terminal;
    private final String what;
    private final long total;
    private int shownTenth = -1;
    private boolean finished;

    ProgressBar(PrintStream out, boolean terminal, String what, long total) {
        this.out = out;
        this.terminal = terminal;
        this.what = what;
        this.total = Math.max(1, total);
    }

    /** Shows how much is done; once all is, nothing more. */
    void show(long done) {
        if (finished) {
            return;
        }
        long bounded = Math.min(done, total);
        finished = bounded == total;
        int percent = (int) (bounded * 100 / total);
        if (terminal) {
            int full = (int) (bounded * WIDTH / total);
            out.printf(
                    "\r%-12s %s%s %3d %%  %d/%d",
                    what, "█".repeat(full), "░".repeat(WIDTH - full), percent, done, total);
            if (bounded == total) {
                out.println();
            }
            out.flush();
        } else if (percent / 10 != shownTenth) {
            shownTenth = percent / 10;
            out.printf("%s %d %% (%d of %d)%n", what, percent, done, total);
        }
    }
}
