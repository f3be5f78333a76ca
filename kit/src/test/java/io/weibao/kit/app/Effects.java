package io.weibao.kit.app;

import io.weibao.kit.inbox.IncomingEvent;
import io.weibao.kit.scope.Scope;
import io.weibao.kit.scope.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An effect that leaves a row, and fails as it is told. */
@ApplicationScoped
public class Effects {

    private final Database database;
    private final UnitOfWork unitOfWork;
    private final Map<String, RuntimeException> once = new ConcurrentHashMap<>();
    private final Set<String> always = ConcurrentHashMap.newKeySet();

    Effects(Database database, UnitOfWork unitOfWork) {
        this.database = database;
        this.unitOfWork = unitOfWork;
    }

    public void apply(String consumer, IncomingEvent event) {
        database.execute(
                "insert into effect (consumer, event_key, sequence) values (?, ?, ?)",
                consumer,
                event.key(),
                event.sequence());
        RuntimeException failure = once.remove(name(event.key(), event.sequence()));
        if (failure != null) {
            throw failure;
        }
        if (always.contains(name(event.key(), event.sequence()))) {
            throw new IllegalStateException("poison");
        }
    }

    public void failOnce(String key, long sequence, RuntimeException failure) {
        once.put(name(key, sequence), failure);
    }

    public void failAlways(String key, long sequence) {
        always.add(name(key, sequence));
    }

    public void heal(String key) {
        always.removeIf(name -> name.startsWith(key));
    }

    /** Event 1 has had its effect, event 2 is parked though its turn has come. */
    public void leaveBehind(String consumer, String key) {
        String headers = """
                {"id":"0190a000-0000-7000-8000-000000000001","type":"t","subject":"s","time":"2026-03-02T01:15:00Z","origin":"live"}""";
        unitOfWork.run(Scope.everything(), () -> {
            database.execute("insert into inbox_position values (?, ?, 1)", consumer, key);
            database.execute(
                    "insert into inbox_parked values (?, ?, 2, null, ?::jsonb, '{}', 'gap', null, 0, now())",
                    consumer,
                    key,
                    headers);
        });
    }

    public List<Long> of(String consumer, String key) {
        return read("select sequence from effect where consumer = ? and event_key = ? order by number", consumer, key)
                .stream()
                .map(Long::valueOf)
                .toList();
    }

    public List<String> parked(String consumer) {
        return read(
                "select sequence || ' ' || reason from inbox_parked where consumer = ? order by event_key, sequence",
                consumer);
    }

    private List<String> read(String sql, Object... values) {
        return unitOfWork.reading(Scope.everything(), () -> database.texts(sql, values));
    }

    private static String name(String key, long sequence) {
        return key + "/" + sequence;
    }
}
