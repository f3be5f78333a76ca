package io.weibao.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.launcher.api.PublicApi;
import io.weibao.launcher.api.PublicApi.Answer;
import java.io.IOException;

/** Which summaries are issued by themselves every month. What is there already stays. */
final class ReportSeeds {

    private static final String MANAGER = "manager";

    private final PublicApi api;
    private final Patience patience = new Patience();

    ReportSeeds(PublicApi api) {
        this.api = api;
    }

    void plant(JsonNode seeds) throws IOException, InterruptedException {
        for (JsonNode schedule : seeds.path("schedules")) {
            if (none("/report-schedules", schedule.path("customer").asText())) {
                record("/report-schedules", schedule);
            }
        }
    }

    private boolean none(String path, String customer) throws IOException, InterruptedException {
        return api.list(MANAGER, path).stream()
                .noneMatch(item -> item.at("/customer/id").asText().equals(customer));
    }

    /** Reporting-service hears of everything by Kafka, so customers and people may be strangers there for a moment. */
    private void record(String path, JsonNode body) throws IOException, InterruptedException {
        Answer answer = patience.until(
                given -> given.status() < PublicApi.NOT_FOUND || given.status() >= PublicApi.FAILED,
                () -> api.attempt(MANAGER, path, body, ""));
        PublicApi.accepted(path, answer);
    }
}
