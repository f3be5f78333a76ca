/**
 * How far we have come with each key of each source. `ce_sequence` counts 1, 2, 3 … per source and key; what is not above the last one
 * was here before. A first one above 1 only says that the topic is younger than the thing it tells of.
 */
export class Seen {
    #last = new Map();

    isNew(source, key, sequence) {
        const of = `${source} ${key}`;
        if (sequence <= (this.#last.get(of) ?? 0)) return false;
        this.#last.set(of, sequence);
        return true;
    }
}
