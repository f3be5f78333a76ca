package io.weibao.launcher.part;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.PrivateFile;
import io.weibao.launcher.home.Secrets;
import io.weibao.launcher.home.Versions;
import io.weibao.launcher.software.PostgresBinaries;
import io.weibao.launcher.software.Unpacked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The one PostgreSQL of the local stack. It is durable: every commit is on the disk before it is answered. */
public record Postgres(Home home, Addresses addresses, Secrets secrets) implements Part {

    private static final List<String> SETTINGS = List.of(
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "listen_addresses=" + Addresses.HOST,
            "unix_socket_directories=",
            "max_connections=300",
            "shared_buffers=256MB",
            "max_wal_size=2GB",
            "wal_compression=on",
            "random_page_cost=1.1",
            "log_line_prefix=%m [%p] %u@%d ",
            "timezone=UTC");

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String version() {
        return Versions.of("postgres").replaceFirst("\\.0$", "");
    }

    @Override
    public String address() {
        return addresses.hostAndPort("postgres");
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of("postgres", addresses.ports().of("postgres"));
    }

    @Override
    public void prepare(Progress progress) throws Exception {
        if (!Files.exists(PostgresBinaries.place(home))) {
            progress.step("unpack PostgreSQL " + version(), () -> PostgresBinaries.unpack(home));
        }
        if (!Files.exists(home.data("postgres"))) {
            progress.step("create the database directory", this::initialise);
        }
    }

    private void initialise() throws Exception {
        PostgresBinaries binaries = PostgresBinaries.unpack(home);
        Path password = PrivateFile.write(home.directory().resolve("postgres.password"), secrets.of("postgres"));
        try {
            Unpacked.at(home.data("postgres"), empty -> binaries.initialise(empty, password, home.log("postgres")));
        } finally {
            Files.delete(password);
        }
    }

    @Override
    public Launch launch() {
        try {
            List<String> command = new PostgresBinaries(PostgresBinaries.place(home))
                    .command(
                            "postgres",
                            "-D",
                            home.data("postgres").toString(),
                            "-p",
                            String.valueOf(addresses.ports().of("postgres")));
            SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
            return new Launch(command, Map.of("LANG", "C.UTF-8"), home.directory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting PostgreSQL", e);
        }
    }

    @Override
    public boolean isReady() {
        try (Connection _ = databases().connect("postgres")) {
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void settle(Progress progress) throws Exception {
        databases().create();
    }

    /** What the running server says about its durability, never what it was told. */
    public String durability() throws SQLException {
        return databases().durability();
    }

    private Databases databases() {
        return new Databases(addresses, secrets);
    }

    /** It asks every client to leave at once and writes all it holds. */
    @Override
    public StopSignal stopSignal() {
        return StopSignal.INT;
    }
}
