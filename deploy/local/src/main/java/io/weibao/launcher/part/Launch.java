package io.weibao.launcher.part;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A command line with what it finds in its environment and the directory it runs in. */
public record Launch(List<String> command, Map<String, String> environment, Path directory) {

    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
