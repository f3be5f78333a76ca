package io.weibao.launcher.command;

import com.fasterxml.jackson.databind.JsonNode;
import io.weibao.launcher.api.PublicApi;
import io.weibao.launcher.home.Home;
import io.weibao.launcher.home.Secrets;
import io.weibao.launcher.part.Addresses;
import io.weibao.launcher.part.BrokerOperator;
import io.weibao.launcher.partner.Partner;
import io.weibao.launcher.partner.Partners;
import io.weibao.launcher.supervisor.Phase;
import io.weibao.launcher.supervisor.Status;
import io.weibao.launcher.supervisor.StatusFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** {@code weibao partner add|list|remove}: whose systems may read their events, on a running platform. */
public final class PartnerCommand {

    private static final String ADMIN = "admin";

    private final Home home;
    private final List<String> words;
    private final PrintStream out;

    /** Reads the words behind the command. */
    public PartnerCommand(Path project, List<String> all, PrintStream out) {
        Path directory = project.resolve(".weibao");
        List<String> left = new ArrayList<>();
        for (Iterator<String> rest = all.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            if (word.equals("--home") && rest.hasNext()) {
                directory = Path.of(rest.next());
            } else {
                left.add(word);
            }
        }
        this.home = new Home(project, directory);
        this.words = List.copyOf(left);
        this.out = out;
    }

    public Exit run() throws Exception {
        String asked = words.isEmpty() ? "" : words.getFirst();
        int wanted = asked.equals("list") ? 1 : 2;
        if (!Set.of("add", "list", "remove").contains(asked) || words.size() != wanted) {
            throw new UsageError("weibao partner takes add KEY, list or remove KEY");
        }
        Optional<Status> status = new StatusFile(home.status()).read();
        if (status.isEmpty()
                || status.get().phase() != Phase.RUNNING
                || status.get().supervisor().find().isEmpty()) {
            out.println("The platform is not running. Start it: weibao up");
            return Exit.FAILURE;
        }
        Addresses addresses = new Addresses(status.get().setup().ports());
        Partners partners = new Partners(new BrokerOperator(addresses, new Secrets(home.secrets())));
        try (PublicApi api = new PublicApi(addresses)) {
            return switch (asked) {
                case "add" -> add(partners, named(api, words.get(1)), addresses);
                case "remove" -> remove(partners, named(api, words.get(1)));
                default -> list(partners, api);
            };
        }
    }

    private Exit add(Partners partners, Optional<Partner> named, Addresses addresses) throws Exception {
        if (named.isEmpty()) {
            return unknown();
        }
        Partner partner = named.get();
        partners.add(partner);
        out.println(partner.name() + " reads its events here:");
        out.println();
        out.println("  broker     " + addresses.hostAndPort("kafka") + ", SASL_PLAINTEXT, SCRAM-SHA-512");
        out.println("  user       " + partner.user());
        out.println("  password   " + partners.password(partner));
        out.println("  topic      " + partner.topic());
        out.println("  group      " + partner.user() + ", or any that begins with " + partner.user() + ".");
        out.println();
        out.println(
                "  Events are copied there within two seconds, beginning when the customer was first added (with --demo: at the");
        out.println(
                "  start), and kept for 90 days; a new group may read them from the first one on. A consumer to begin with:");
        out.println(
                "  deploy/samples/partner-consumer; what the events say: contracts/asyncapi.yaml, channel partner.");
        return Exit.OK;
    }

    private Exit remove(Partners partners, Optional<Partner> named) throws Exception {
        if (named.isEmpty()) {
            return unknown();
        }
        partners.remove(named.get());
        out.println(named.get().user() + " may no longer sign in, and "
                + named.get().topic() + " is gone.");
        return Exit.OK;
    }

    private Exit list(Partners partners, PublicApi api) throws Exception {
        Table table = new Table("KEY", "USER", "TOPIC", "CUSTOMER");
        Set<String> topics = partners.topics();
        for (JsonNode customer : api.list(ADMIN, "/customers")) {
            Partner partner = partner(customer);
            if (topics.contains(partner.topic())) {
                table.row(partner.key(), partner.user(), partner.topic(), partner.name());
            }
        }
        out.println(table.text());
        return Exit.OK;
    }

    private Exit unknown() {
        out.println("There is no customer with the key " + words.get(1) + ".");
        return Exit.USAGE;
    }

    private static Optional<Partner> named(PublicApi api, String key) throws IOException, InterruptedException {
        return api.list(ADMIN, "/customers?key=" + PublicApi.encoded(key)).stream()
                .map(PartnerCommand::partner)
                .findFirst();
    }

    private static Partner partner(JsonNode customer) {
        return new Partner(
                UUID.fromString(customer.path("id").asText()),
                customer.path("key").asText(),
                customer.path("name").asText());
    }
}
