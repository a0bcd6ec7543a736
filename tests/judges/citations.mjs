// Reads citations as programs for bibliographies do, with citation-js. usage: citations.mjs FILE... Prints, as a JSON array with one member for each file, what was read as CSL-JSON, and the entry that APA style makes of it.
import { readFileSync } from "node:fs";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import "@citation-js/plugin-csl";

const read = file => {
  const cite = new Cite(readFileSync(file, "utf8"));
  return { items: cite.format("data", { format: "object" }), apa: cite.format("bibliography", { template: "apa" }).trim() };
};
console.log(JSON.stringify(process.argv.slice(2).map(read)));
