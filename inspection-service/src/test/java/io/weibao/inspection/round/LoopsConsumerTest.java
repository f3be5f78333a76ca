package io.weibao.inspection.round;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.weibao.inspection.Scene;
import io.weibao.inspection.Scene.Maintained;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** With everything running, a plan that is due makes its round by itself, at once. */
@QuarkusTest
class LoopsConsumerTest {

    @Inject
    Scene scene;

    @Inject
    Clock clock;

    @Test
    void a_plan_whose_day_has_come_makes_its_round_at_once() {
        // Given
        Maintained acme = scene.maintained("Acme");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
        // When
        scene.recordPlan(
                acme, "FREQ=MONTHLY;BYMONTHDAY=1", today.withDayOfMonth(1).minusMonths(2));
        // Then
        await().until(() ->
                scene.count("select count(*) from inspection_round where system_id = ?", acme.system()) >= 2);
    }
}
