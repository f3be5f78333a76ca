package io.weibao.kit.test;

/** A database of its own: its address, the role that migrates, and the role that works. */
public record TestDatabase(String url, String owner, String ownerPassword, String app, String appPassword) {}
