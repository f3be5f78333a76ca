package io.weibao.launcher.supervisor;

import io.weibao.launcher.part.Part;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out, before anything starts, whether every port is free, and who has it when one is not. */
final class PortCheck {

    private PortCheck() {}

    static Optional<Failure> firstTaken(List<Part> parts, String log) {
        Map<Integer, String> wanted = new HashMap<>();
        for (Part part : parts) {
            for (Map.Entry<String, Integer> entry : part.ports().entrySet()) {
                String other = wanted.putIfAbsent(entry.getValue(), entry.getKey());
                if (other != null) {
                    return failure(part, entry, "is wanted by " + other + " as well", log);
                }
                if (!isFree(entry.getValue())) {
                    return failure(part, entry, "is taken" + PortHolder.describe(entry.getValue()), log);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Failure> failure(Part part, Map.Entry<String, Integer> port, String problem, String log) {
        String name = port.getKey();
        String reason = "port " + port.getValue() + " (" + name + ") " + problem + "; choose another with --port "
                + name + "=N, or move all with --ports-from N";
        return Optional.of(new Failure(part.name(), "check ports", reason, log));
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
