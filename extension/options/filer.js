// Who signs and files, as the papers print it.

import { keepOnDisk, kept } from '../stored.js';
import { form, say } from './page.js';

export async function showFiler() {
  const { filer } = await kept();
  const values = { ...filer, ...filer?.address, lines: filer?.address?.lines?.join(', ') };
  const elements = form('filer-form').elements;
  for (const [name, value] of Object.entries(values)) {
    const control = elements.namedItem(name);
    if (control && typeof value === 'string') /** @type {HTMLInputElement | RadioNodeList} */ (control).value = value;
  }
  form('filer-form').addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });
}

async function save() {
  const data = new FormData(form('filer-form'));
  const text = (/** @type {string} */ name) => String(data.get(name) ?? '').trim() || null;
  const lines = (text('lines') ?? '').split(/\s*,\s*/).filter(Boolean);
  const address = lines.length || text('city') ? { lines, city: text('city'), state: text('state'), zip: text('zip') } : null;
  await keepOnDisk({
    filer: {
      kind: text('kind') === 'organization' ? 'organization' : 'attorney',
      name: text('name'),
      organization: text('organization'),
      address,
      phone: text('phone'),
      email: text('email'),
      licenseNumber: text('licenseNumber'),
    },
  });
  say('filer-answer', 'Saved.');
}
