package io.weibao.reporting.register;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses where bytes lie, by configuration. */
@Singleton
class BlobStore {

    /** A wrong choice is told when the service starts, not by the first document. */
    void start(@Observes StartupEvent started, Blobs chosen) {}

    @Produces
    @Singleton
    Blobs blobs(
            DataSource database,
            @ConfigProperty(name = "weibao.documents.store") String store,
            @ConfigProperty(name = "weibao.documents.directory") Path directory) {
        return switch (store) {
            case "database" -> new DatabaseBlobs(database);
            case "disk" -> new DiskBlobs(directory);
            default -> throw new IllegalArgumentException("weibao.documents.store is database or disk, not " + store);
        };
    }
}
