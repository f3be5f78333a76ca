package io.weibao.launcher.demo;

import io.weibao.launcher.api.PublicApi.Answer;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Asking again, a bounded number of times: what one service was told, another hears of a moment later. */
final class Patience {

    private static final int TRIES = 100;
    private static final long BETWEEN_TRIES = 200;

    private final CountDownLatch never = new CountDownLatch(1);

    /** A question that can be asked again. */
    @FunctionalInterface
    interface Question {
        Answer ask() throws IOException, InterruptedException;
    }

    /** The first answer with which it is over, else the last one. */
    Answer until(Predicate<Answer> over, Question question) throws IOException, InterruptedException {
        Answer answer = question.ask();
        for (int tries = 1; tries < TRIES && !over.test(answer); tries++) {
            if (never.await(BETWEEN_TRIES, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("nobody counts this latch down");
            }
            answer = question.ask();
        }
        return answer;
    }
}
