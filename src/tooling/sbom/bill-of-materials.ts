/** What we use of package-lock.json (docs.npmjs.com, package-lock-json). */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}
interface LockedPackage {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  /** Needed by nothing that the site is built from. */
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

/** An SPDX expression, or the words a package uses instead. */
type License = { readonly expression: string } | { readonly license: { readonly name: string } };

interface Component {
  readonly type: 'application' | 'library';
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly scope?: 'required' | 'optional';
  readonly purl: string;
  readonly licenses: readonly License[];
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[];
}

/** A CycloneDX 1.5 bill of materials (cyclonedx.org/docs/1.5/json). */
export interface BillOfMaterials {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.5';
  readonly version: 1;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
}

const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const licensesOf = (text: string | undefined): License[] => {
  if (!text) return [];
  const isExpression = /^[\w.+()-]+(?: (?:AND|OR|WITH) [\w.+()-]+)*$/u.test(text);
  return [isExpression ? { expression: text } : { license: { name: text } }];
};

function describe(type: Component['type'], name: string, own: LockedPackage): Component {
  const { version = '', license, integrity } = own;
  const digest = integrity?.startsWith('sha512-') ? Buffer.from(integrity.slice(7), 'base64') : null;
  return {
    type,
    'bom-ref': purlOf(name, version),
    name,
    version,
    ...(type === 'library' ? { scope: own.optional || own.devOptional ? 'optional' : 'required' } : {}),
    purl: purlOf(name, version),
    licenses: licensesOf(license),
    ...(digest ? { hashes: [{ alg: 'SHA-512', content: digest.toString('hex') }] } : {}),
  };
}

const folder = 'node_modules/';
const nameOf = (place: string) => place.slice(place.lastIndexOf(folder) + folder.length);

/**
 * The bill of materials of a lock file: each package once, with licence and digest; those that only development
 * needs with `withDevelopment`. Made from the lock file because `npm sbom --omit dev` leaves out every package that
 * development needs as well: with npm 11.19.1 107 of our 385, Preact and zod among them.
 */
export function billOfMaterials({ packages }: Lock, withDevelopment: boolean): BillOfMaterials {
  const { '': own = {}, ...others } = packages;
  const components = Object.entries(others)
    .filter(([, { dev }]) => withDevelopment || !dev)
    .map(([place, locked]) => describe('library', locked.name ?? nameOf(place), locked));
  const unique = new Map(components.map((component) => [component['bom-ref'], component]));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: describe('application', own.name ?? '', own) },
    components: [...unique.values()],
  };
}
