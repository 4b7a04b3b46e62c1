import { readFileSync } from 'node:fs';
import { billOfMaterials, type Lock } from './sbom/bill-of-materials.ts';

/** `npm run --silent sbom > sbom.json`: every package the site is built from, as CycloneDX; all packages with `-- --all`. */
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
console.log(JSON.stringify(billOfMaterials(lock, process.argv.includes('--all')), null, 2));
