// Checks a page by the schema that AsyncAPI publishes for it: node check-asyncapi.mjs ../../asyncapi.yaml
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv'
import formats from 'ajv-formats'
import { parse } from 'yaml'

const schema = createRequire(import.meta.url)('@asyncapi/specs/schemas/3.0.0-without-$id.json')
// Their schema has keywords and patterns that a strict validator refuses.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
formats(ajv)
const valid = ajv.validate(schema, parse(readFileSync(process.argv[2], 'utf8')))
console.log(valid ? 'valid' : ajv.errorsText(ajv.errors, { separator: '\n' }))
process.exitCode = valid ? 0 : 1
