// Measures one page of every kind (tests/pages.json) of a served site with Lighthouse, as on a phone, and prints the scores.
// usage: run.mjs ADDRESS. Ends with 1 where accessibility, best practices or search have less than 100 of 100. The first score depends on the machine's
// time, so it is printed and decides nothing; what a page weighs is tested by size.
import { readFileSync } from "node:fs";
import lighthouse from "lighthouse";
import { launch } from "chrome-launcher";

const categories = { performance: "speed", accessibility: "accessibility", "best-practices": "practice", seo: "search" };
const judged = ["accessibility", "best-practices", "seo"];
const address = process.argv[2];
const pages = JSON.parse(readFileSync(new URL("../pages.json", import.meta.url), "utf8")).filter(page => page !== "404.html");

// A page whose loading could not be traced is loaded once more.
const measure = async page => {
  const run = () => lighthouse(address + page, { port: chrome.port, output: "json", logLevel: "error", onlyCategories: Object.keys(categories) });
  const { lhr } = await run();
  return lhr.categories.performance.score === null ? (await run()).lhr : lhr;
};

const chrome = await launch({ chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"] });
const failed = [];
console.log(["page".padEnd(28), ...Object.values(categories)].join("  "));
for (const page of pages) {
  const lhr = await measure(page);
  const score = category => Math.round((lhr.categories[category].score ?? 0) * 100);
  console.log([(page || "/").padEnd(28), ...Object.entries(categories).map(([category, name]) => String(score(category)).padStart(name.length))].join("  "));
  for (const category of judged.filter(category => score(category) < 100))
    for (const { id } of lhr.categories[category].auditRefs)
      if (lhr.audits[id].score !== null && lhr.audits[id].score < 1) failed.push(`${page || "/"}: ${lhr.audits[id].title}`);
}
chrome.kill();
for (const failure of failed) console.log(failure);
process.exitCode = failed.length > 0 ? 1 : 0;
