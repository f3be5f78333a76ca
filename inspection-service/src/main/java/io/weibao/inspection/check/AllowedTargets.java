package io.weibao.inspection.check;

import io.weibao.inspection.check.AllowedTarget.Host;
import io.weibao.inspection.check.AllowedTarget.Network;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What a customer allowed checks to look at. Nothing is allowed unless it is said. */
record AllowedTargets(UUID customer, long version, List<String> targets) {

    AllowedTargets {
        targets = List.copyOf(targets);
    }

    /** Whether the name may be asked for at all. */
    boolean names(Target target) {
        return lines().filter(Host.class::isInstance).map(Host.class::cast).anyMatch(host -> host.allows(target));
    }

    /** Whether the address the name led to may be talked to; what no check ever talks to is another matter. */
    boolean reaches(InetAddress address) {
        return !Addresses.isPrivate(address)
                || lines().filter(Network.class::isInstance)
                        .map(Network.class::cast)
                        .anyMatch(network -> network.contains(address));
    }

    private Stream<AllowedTarget> lines() {
        return targets.stream().map(AllowedTarget::parse).flatMap(Optional::stream);
    }
}
