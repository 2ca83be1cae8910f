/** The custom elements manifest, from the sources of the elements. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

const FOLDER = 'src/element';

export const path = 'custom-elements.json';

function sources() {
  if (!existsSync(FOLDER)) return [];
  return readdirSync(FOLDER, { recursive: true })
    .map((name) => `${FOLDER}/${name}`.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .concat('src/define.ts')
    .filter((name) => existsSync(name))
    .sort();
}

/** Style sheets and tables are no business of who uses an element, and would fill most of the manifest. */
const withoutValues = {
  name: 'without-values',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
      if (declaration.kind === 'variable') delete declaration.default;
    }
  },
};

export async function generate() {
  const modules = sources().map((name) =>
    ts.createSourceFile(name, readFileSync(name, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const manifest = await create({
    modules,
    plugins: [...litPlugin(), withoutValues],
    context: { dev: false },
  });
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
