package io.weibao.sla.notification;

import java.util.List;

/** What a notice says, already in the reader's language: the same content becomes text, HTML or a line of a digest. */
public record NoticeContent(String subject, String lead, List<Line> lines, String linkText, String link) {

    public NoticeContent {
        lines = List.copyOf(lines);
    }

    /** One fact of the notice, such as "Due: 2026-02-16 18:59:59 CST". */
    public record Line(String label, String value) {}
}
