package io.weibao.sla.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.weibao.sla.notification.NoticeContent.Line;
import io.weibao.sla.notification.NoticeText.Promise;
import io.weibao.sla.notification.NoticeText.Telling;
import io.weibao.sla.target.Clause;
import io.weibao.sla.target.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoticeTextTest {

    private static final Instant DUE = Instant.parse("2026-02-16T10:59:59Z");
    private static final Telling IN_TIME = new Telling(DUE, DUE, false);

    @Test
    void a_warning_says_what_is_due_when_and_by_which_clause() {
        // When
        NoticeContent notice = text(Locale.CHINESE, false).warning(IN_TIME);
        // Then
        assertThat(notice.subject()).isEqualTo("【维保】DEF-2026-000001 响应将于 02-16 18:59 到期");
        assertThat(notice.lines())
                .contains(new Line("到期", "2026-02-16 18:59:59 CST"), new Line("依据", "第 6 条 两小时内响应"))
                .contains(new Line("客户", "埃克美 / 工资系统"));
        assertThat(notice.link()).isEqualTo("http://console/tickets/DEF-2026-000001");
    }

    @Test
    void the_same_in_english() {
        // When
        NoticeContent notice = text(Locale.ENGLISH, false).warning(IN_TIME);
        // Then
        assertThat(notice.subject()).isEqualTo("[Weibao] DEF-2026-000001: Response due 02-16 18:59");
        assertThat(notice.lines()).contains(new Line("Due", "2026-02-16 18:59:59 CST"));
    }

    @Test
    void a_reminder_says_how_often_it_was_told() {
        // When
        NoticeContent notice = text(Locale.ENGLISH, false).escalation(2, 3, IN_TIME);
        // Then
        assertThat(notice.subject()).endsWith("overdue since 02-16 18:59 - step 2");
        assertThat(notice.lead()).contains("reminder 3 of step 2");
    }

    @Test
    void a_late_notice_says_when_it_should_have_come() {
        // When
        NoticeContent notice =
                text(Locale.ENGLISH, false).escalation(1, 0, new Telling(DUE, DUE.plusSeconds(3600), true));
        // Then
        assertThat(notice.lines())
                .contains(new Line("Late", "planned for 2026-02-16 18:59:59 CST, sent at 2026-02-16 19:59:59 CST"));
    }

    @Test
    void a_default_of_ours_is_marked() {
        assertThat(text(Locale.ENGLISH, true).warning(IN_TIME).lines())
                .contains(new Line("Clause", "第 6 条 Response within two hours (our own default)"));
    }

    private static NoticeText text(Locale language, boolean ours) {
        return new NoticeText(
                new Promise(
                        "DEF-2026-000001",
                        "工资无法计算",
                        "埃克美",
                        "工资系统",
                        "II",
                        new Text("响应", "Response"),
                        new Clause("第 6 条", new Text("两小时内响应", "Response within two hours"), ours),
                        DUE,
                        ZoneId.of("Asia/Shanghai")),
                "http://console",
                language);
    }
}
