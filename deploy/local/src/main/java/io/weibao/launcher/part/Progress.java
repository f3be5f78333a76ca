package io.weibao.launcher.part;

/** Where a part announces its longer steps, so that people see what is going on and how long it took. */
@FunctionalInterface
public interface Progress {

    void step(String what, Work work) throws Exception;

    /** One step; whatever it throws fails the start with this step named. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }
}
