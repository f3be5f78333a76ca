package io.weibao.launcher.software;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a Java program: this machine's JDK, memory bounds, a class path, a main class. */
public final class JavaProgram {

    /** Small and steady on a machine of few cores: one collector thread, short object headers, little code cache. */
    private static final List<String> MODEST = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xss512k",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8");

    /** Four times the usual thresholds: what runs at a start only is not worth the second compiler's time. */
    private static final List<String> LATE_SECOND_COMPILER = List.of(
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=2400",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:Tier4BackEdgeThreshold=160000");

    private final List<String> command = new ArrayList<>();

    private JavaProgram() {
        command.add(executable().toString());
        command.addAll(MODEST);
        command.addAll(LATE_SECOND_COMPILER);
    }

    public static JavaProgram withMemory(String heap, String metaspace) {
        JavaProgram program = new JavaProgram();
        program.command.add("-Xmx" + heap);
        program.command.add("-XX:MaxMetaspaceSize=" + metaspace);
        return program;
    }

    /**
     * Lets the program map its loaded classes from an archive. The first run that ends in peace writes it; a run that finds it made for
     * other jars goes on without it and writes it anew. It is mapped where it was made for: moved, each process would hold a copy.
     */
    public JavaProgram classesFrom(Path archive) {
        return options(List.of(
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + archive,
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:ArchiveRelocationMode=0",
                "-Xlog:cds=off,cds+dynamic=off,aot=off"));
    }

    /** The {@code java} that runs the launcher runs everything else. */
    public static Path executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    public JavaProgram option(String option) {
        command.add(option);
        return this;
    }

    public JavaProgram options(List<String> options) {
        command.addAll(options);
        return this;
    }

    public List<String> run(String classPath, String mainClass, String... arguments) {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of("-cp", classPath, mainClass));
        whole.addAll(List.of(arguments));
        return List.copyOf(whole);
    }
}
