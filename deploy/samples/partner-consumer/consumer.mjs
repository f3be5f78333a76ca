// Reads a customer's own events and prints each as one line of JSON. What to change for a real system: `handle`, and where `Seen` is
// kept (in the transaction in which the event has its effect).
import { Kafka as CloudEvents } from 'cloudevents';
import kafkajs from 'kafkajs';
import { Seen } from './seen.mjs';

const { Kafka, logLevel } = kafkajs;

function needed(name) {
    const value = process.env[name];
    if (!value) {
        console.error(`${name} is not set; ./weibao partner add KEY prints what belongs there`);
        process.exit(2);
    }
    return value;
}

const user = needed('WEIBAO_KAFKA_USER');
const topic = needed('WEIBAO_TOPIC');
const seconds = Number(process.env.WEIBAO_SECONDS ?? 0); // 0: until Ctrl-C

const kafka = new Kafka({
    clientId: user,
    brokers: [needed('WEIBAO_KAFKA_BROKER')],
    sasl: { mechanism: 'scram-sha-512', username: user, password: needed('WEIBAO_KAFKA_PASSWORD') },
    logLevel: logLevel.NOTHING,
    retry: { retries: 4 },
});
const consumer = kafka.consumer({ groupId: process.env.WEIBAO_GROUP ?? user });
const seen = new Seen();

/** What a partner's system does with an event: here it prints it. */
async function handle(event) {
    console.log(JSON.stringify(event));
}

async function eachMessage({ message }) {
    const headers = Object.fromEntries(Object.entries(message.headers ?? {}).map(([name, value]) => [name, value.toString()]));
    const event = CloudEvents.toEvent({ ...message, headers, value: message.value.toString() });
    // At least once: the same event may come again, and per source and key the sequence only grows.
    if (seen.isNew(event.source, message.key.toString(), Number(event.sequence))) {
        await handle({ ...event.toJSON(), key: message.key.toString() });
    }
}

async function stop(code) {
    await consumer.disconnect().catch(() => {});
    process.exit(code);
}

function refused(error) {
    console.error(`refused: ${error.type ?? error.name}: ${error.message}`);
    return stop(1);
}

consumer.on(consumer.events.CRASH, ({ payload }) => {
    if (!payload.restart) refused(payload.error);
});
process.on('SIGINT', () => stop(0));
process.on('SIGTERM', () => stop(0));
if (seconds > 0) setTimeout(() => stop(0), seconds * 1000);

try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({ eachMessage });
} catch (error) {
    await refused(error);
}
