// Validates JSON files against a JSON Schema (draft 2020-12), with ajv. usage: schema.mjs SCHEMA FILE... Prints each fault with its file and ends with 1 where there is one.
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import formats from "ajv-formats";

const read = path => JSON.parse(readFileSync(path, "utf8"));
const [schema, ...files] = process.argv.slice(2);
const validate = formats(new Ajv({ allErrors: true, strict: true, allowUnionTypes: true })).compile(read(schema));
for (const file of files) {
  if (validate(read(file))) continue;
  for (const { instancePath, message } of validate.errors) console.log(`${file}${instancePath}: ${message}`);
  process.exitCode = 1;
}
