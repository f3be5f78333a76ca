package io.weibao.kit.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something is refused for a reason the caller can understand. Features have their own small subclasses; the answer is made
 * from category, slug and data alone, never from the exception's message. The slug is the stable name of the problem,
 * {@code /problems/<slug>}; its texts are {@code <slug>.title} and {@code <slug>.detail} in the bundle {@code problems} of the service,
 * in both languages, the parameters filling {@code {0}}, {@code {1}}, ….
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Category category;
    private final String slug;
    private final transient List<Object> params;
    private final transient Map<String, Object> members = new LinkedHashMap<>();

    protected Refusal(Category category, String slug, Object... params) {
        super(slug, null, false, false);
        this.category = category;
        this.slug = slug;
        this.params = List.of(params);
    }

    /** Adds an extension member to the answer: data for programs, beside the text for people. */
    protected final void extend(String member, Object value) {
        members.put(member, value);
    }

    public final Category category() {
        return category;
    }

    public final String slug() {
        return slug;
    }

    public final List<Object> params() {
        return params;
    }

    public final Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    /** Which values of the request are wrong; empty unless that is the reason. */
    public List<Violation> violations() {
        return List.of();
    }
}
