package io.weibao.kit.scope;

/** Stands for the kit's: the rule knows it by its name. */
public class UnitOfWork {

    public void run(Runnable work) {
        work.run();
    }
}
