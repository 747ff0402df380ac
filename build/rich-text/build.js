// Bundles the editor, and the licences of what is in it. Run by MSBuild when one of its inputs has changed.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';

const folder = '../../modules/ForumOrchard.RichText/wwwroot';
const { metafile } = await build({
  entryPoints: ['rich-text.js'],
  outfile: `${folder}/rich-text.js`,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  metafile: true,
  legalComments: 'none',
  banner: { js: '/* Made by build/rich-text; for the licences of its libraries see rich-text.licences.txt. */' },
});

const packages = [...new Set(Object.keys(metafile.inputs).map(input => /^node_modules\/(@[^/]+\/)?[^/]+/.exec(input)?.[0]).filter(Boolean))].sort();
const licences = [];
for (const path of packages) {
  const { name, version, license } = JSON.parse(await readFile(`${path}/package.json`, 'utf8'));
  const file = (await readdir(path)).find(one => /^licen[cs]e/i.test(one));
  licences.push(`${name} ${version} (${license})\n\n${file ? (await readFile(`${path}/${file}`, 'utf8')).trim() : 'No text of the licence is shipped with the package.'}\n`);
}
await writeFile(`${folder}/rich-text.licences.txt`, licences.join(`\n${'-'.repeat(80)}\n\n`));

// What MSBuild compares: the bundle was made of these inputs.
const inputs = ['package-lock.json', 'build.js', 'rich-text.js', 'typography.js', '../../modules/ForumOrchard.Editing/wwwroot/combobox.js'];
const hashes = await Promise.all(inputs.map(async file => createHash('sha256').update(await readFile(file)).digest('hex').toUpperCase()));
await writeFile('built.txt', hashes.join('\n') + '\n');
