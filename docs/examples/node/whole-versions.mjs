// Prints the units of every regency, version by version, each whole: node whole-versions.mjs BROKER REGISTRY
import { setTimeout as sleep } from 'node:timers/promises'
import avsc from 'avsc'
import { Kafka, logLevel } from 'kafkajs'

const [broker, registry] = process.argv.slice(2)
const kafka = new Kafka({ brokers: [broker], logLevel: logLevel.NOTHING })
const admin = kafka.admin()
const types = {}

async function decode(value) {
  const id = value.readInt32BE(1) // Confluent's framing: a zero, the schema's number, Avro
  types[id] ??= fetch(`${registry}/schemas/ids/${id}`)
    .then((answer) => answer.json())
    .then(({ schema }) => avsc.Type.forSchema(JSON.parse(schema)))
  return (await types[id]).fromBuffer(value.subarray(5))
}

// Reads topics of one partition from their beginnings; the group is new each time and commits nothing.
async function open(topics, take) {
  const consumer = kafka.consumer({ groupId: `example-${process.pid}-${Date.now()}`, readUncommitted: false })
  const next = {}
  consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) => (next[payload.topic] = Number(payload.lastOffset) + 1))
  await consumer.connect()
  const subscribe = () => consumer.subscribe({ topics, fromBeginning: true }).then(() => true, () => sleep(200, false))
  while (!(await subscribe())); // a generation's topics may be there a moment after the pointer
  const eachMessage = async ({ topic, message: { key, value } }) => take(topic, String(key), value && (await decode(value)))
  await consumer.run({ autoCommit: false, eachMessage })
  const readToTheEndOf = async (topic) => {
    const [{ offset }] = await admin.fetchTopicOffsets(topic)
    while ((next[topic] ?? 0) < Number(offset)) await sleep(20)
  }
  return { readToTheEndOf, close: () => consumer.disconnect() }
}

await admin.connect()
let live
const control = await open(['ikm.control'], (topic, key, value) => (live = key === 'live' ? value.generation : live))
for (;;) {
  await control.readToTheEndOf('ikm.control')
  const generation = live
  if (!generation) {
    await sleep(200) // none is live yet
    continue
  }
  const [rowTopic, versionTopic] = [`ikm.view.${generation}.regency`, `ikm.view.${generation}.version`]
  const units = {}
  let newest, shown, rows = []
  const views = await open([rowTopic, versionTopic], (topic, key, value) => (topic === rowTopic ? rows.push(value) : (newest = value)))
  while (live === generation) {
    // Version, then rows: whatever belongs to a version was written before its record could be read.
    await views.readToTheEndOf(versionTopic)
    const whole = newest
    await views.readToTheEndOf(rowTopic)
    // This client knows the end of what is decided only, so the version's own rows are counted as well.
    const here = rows.filter((row) => row.version === whole?.version).length
    if (whole && shown !== whole.version && here >= (whole.rows.regency ?? 0)) {
      rows.filter((row) => row.version <= whole.version).forEach((row) => (units[row.regency] = row.units))
      rows = rows.filter((row) => row.version > whole.version)
      shown = whole.version
      const text = Object.entries(units).map(([regency, number]) => `${regency}=${number}`)
      console.log(`${generation}.${shown} {${text.join(', ')}}`)
    }
    await sleep(200)
  }
  await views.close()
}
