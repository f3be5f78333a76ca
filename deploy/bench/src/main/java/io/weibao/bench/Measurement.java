package io.weibao.bench;

import java.util.List;

/** One thing that the bench measures. */
interface Measurement {

    /** The letter under which it is asked for and shown. */
    String letter();

    String title();

    List<Finding> on(Stand stand) throws Exception;
}
