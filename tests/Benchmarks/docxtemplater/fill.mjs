// Fills one Word file again and again with docxtemplater, as its documentation says, and prints documents per second, by the clock and by the processor.
// node fill.mjs TEMPLATE.docx DATA.json OUT.docx SECONDS
import { readFileSync, writeFileSync } from 'node:fs';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

const [template, data, out, seconds] = process.argv.slice(2);
const bytes = readFileSync(template);
const values = JSON.parse(readFileSync(data, 'utf8'));

/** A filled document cannot be filled again: every paper starts from the file. */
function fill() {
  const document = new Docxtemplater(new PizZip(bytes), {
    delimiters: { start: '{{', end: '}}' }, paragraphLoop: true, linebreaks: true, nullGetter: () => '',
  });
  document.render(values);
  return document.toBuffer();
}

/** Documents per second, and per second of the processor. @param {number} time */
function run(time) {
  let count = 0;
  const before = process.cpuUsage();
  const start = performance.now();
  while (performance.now() - start < time * 1000) {
    fill();
    count++;
  }
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return [count * 1000 / elapsed, count * 1e6 / (user + system)];
}

run(1); // warm
const rates = run(Number(seconds));
writeFileSync(out, fill());
console.log(rates.map((rate) => rate.toFixed(1)).join(' '));
