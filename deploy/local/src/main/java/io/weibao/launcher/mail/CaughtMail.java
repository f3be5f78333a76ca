package io.weibao.launcher.mail;

import java.time.Instant;

/** A mail as it arrived for one recipient; a mail to two people is caught twice. */
public record CaughtMail(long id, Instant receivedAt, String from, String to, String subject, String text) {}
