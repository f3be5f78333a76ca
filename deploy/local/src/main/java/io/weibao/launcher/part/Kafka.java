package io.weibao.launcher.part;

import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.PrivateFile;
import io.weibao.launcher.home.Secrets;
import io.weibao.launcher.home.Versions;
import io.weibao.launcher.software.JavaProgram;
import io.weibao.launcher.software.Libraries;
import io.weibao.launcher.software.Tool;
import io.weibao.launcher.software.Unpacked;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;

/** The one Kafka broker of the local stack, its own controller. */
public record Kafka(Home home, Addresses addresses, Secrets secrets) implements Part {

    private static final Duration FORMAT_PATIENCE = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String version() {
        return Versions.of("kafka");
    }

    @Override
    public String address() {
        return addresses.hostAndPort("kafka");
    }

    @Override
    public Map<String, Integer> ports() {
        return Map.of(
                "kafka", addresses.ports().of("kafka"),
                "kafka-controller", addresses.ports().of("kafka-controller"));
    }

    @Override
    public void prepare(Progress progress) throws Exception {
        PrivateFile.write(configurationFile(), configuration().text());
        if (!Files.exists(home.data("kafka"))) {
            progress.step("format the log directory", this::format);
        }
    }

    /** The directory is formatted beside its place, so the format names that one and the broker the final one. */
    private void format() throws Exception {
        Unpacked.at(home.data("kafka"), empty -> {
            String text = configuration().text().replace("log.dirs=" + home.data("kafka"), "log.dirs=" + empty);
            Path file = PrivateFile.write(home.directory().resolve("kafka-format.properties"), text);
            try {
                Tool.run(formatCommand(file), Map.of(), home.log("kafka"), FORMAT_PATIENCE);
            } finally {
                Files.delete(file);
            }
        });
    }

    private List<String> formatCommand(Path file) {
        List<String> command = new ArrayList<>(JavaProgram.withMemory("128m", "96m")
                .option("-XX:TieredStopAtLevel=1")
                .run(Libraries.classPath(), "kafka.tools.StorageTool", "format", "--config", file.toString()));
        command.addAll(List.of("--cluster-id", Uuid.randomUuid().toString()));
        BrokerOperator operator = new BrokerOperator(addresses, secrets);
        String user = "[name=" + BrokerOperator.USER + ",password=" + operator.password(BrokerOperator.USER) + "]";
        command.addAll(List.of("--add-scram", "SCRAM-SHA-512=" + user));
        return command;
    }

    @Override
    public Launch launch() {
        return new Launch(
                JavaProgram.withMemory("256m", "128m")
                        .classesFrom(home.classes(name()))
                        .options(List.of("-XX:MaxDirectMemorySize=64m", "-XX:ReservedCodeCacheSize=48m"))
                        .run(
                                Libraries.classPath(),
                                "kafka.Kafka",
                                configurationFile().toString()),
                Map.of("MALLOC_ARENA_MAX", "2"),
                home.directory());
    }

    @Override
    public boolean isReady() {
        return Probe.accepts(addresses.ports().of("kafka"));
    }

    @Override
    public void settle(Progress progress) throws Exception {
        new Topics(new BrokerOperator(addresses, secrets)).create();
    }

    private KafkaConfiguration configuration() {
        return new KafkaConfiguration(home, addresses, secrets);
    }

    private Path configurationFile() {
        return home.directory().resolve("kafka.properties");
    }
}
