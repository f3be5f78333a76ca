package io.weibao.ticket.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.ticket.workflow.TicketAction.DeliverPaper;
import io.weibao.ticket.workflow.TicketAction.GiveFeedback;
import io.weibao.ticket.workflow.TicketAction.Pause;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The forms that the console draws come from the records that check what it sends. */
class ActionFormTest {

    @Test
    void tellsTypesLimitsAndWhatIsRequired() {
        Map<String, Object> form = ActionForm.of(GiveFeedback.class, Set.of(), false);

        assertThat(form).containsEntry("required", List.of("solved")).containsEntry("additionalProperties", false);
        assertThat(property(form, "rating")).containsEntry("type", "integer").containsEntry("minimum", 1L);
        assertThat(property(form, "comment"))
                .containsEntry("maxLength", TicketAction.REMARK)
                .containsEntry("title", "Comment")
                .containsEntry("x-title-zh", "意见");
    }

    @Test
    void offersReasonsByTheNamesOfTheCatalogue() {
        assertThat(property(ActionForm.of(Pause.class, Set.of(), false), "reason"))
                .containsEntry(
                        "enum",
                        List.of(
                                "waiting-for-customer",
                                "waiting-for-third-party",
                                "waiting-for-problem",
                                "waiting-for-evidence"));
    }

    @Test
    void offersOnlyPapersThatMayBeDelivered() {
        Map<String, Object> form =
                ActionForm.of(DeliverPaper.class, EnumSet.of(Paper.CUSTOMER_CONSENT, Paper.DIAGNOSIS), false);

        assertThat(property(form, "paper")).containsEntry("enum", List.of("diagnosis", "customer-consent"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> property(Map<String, Object> form, String field) {
        return (Map<String, Object>) ((Map<?, ?>) form.get("properties")).get(field);
    }
}
