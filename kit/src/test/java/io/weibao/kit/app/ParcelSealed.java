package io.weibao.kit.app;

import io.weibao.kit.problem.Category;
import io.weibao.kit.problem.Refusal;
import java.util.List;

public final class ParcelSealed extends Refusal {

    private static final long serialVersionUID = 1L;

    public ParcelSealed(String title) {
        super(Category.REFUSED, "parcel-sealed", title);
        extend("allowed", List.of("send"));
    }
}
