package io.weibao.launcher.supervisor;

/** Why a start failed, for people: the part, its step, the reason in one line, and the file that says more. */
public record Failure(String part, String step, String reason, String log) {}
