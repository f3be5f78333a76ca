package io.weibao.reporting.figures;

import static io.weibao.reporting.Scene.get;

import io.restassured.response.ValidatableResponse;
import io.weibao.reporting.wire.CustomerTeller;

/** Asks for figures as the service manager. */
final class FigureCalls {

    private FigureCalls() {}

    static ValidatableResponse summary(CustomerTeller customer, String period) {
        return figures("summary", customer, period);
    }

    static ValidatableResponse figures(String what, CustomerTeller customer, String more) {
        return figuresRaw(what + "?customer=" + customer.id() + "&" + more).statusCode(200);
    }

    /** Whatever comes of it. */
    static ValidatableResponse figuresRaw(String path) {
        return get("/api/v1/figures/" + path);
    }
}
