/** Whose tokens the edge takes, by which keys it checks them, and which it takes no more. */
import { readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { Logger } from '@outboard/runtime';
import { z } from 'zod';
import { extension, type Resources, writeResources } from './discovered.js';
import { readJson } from './files.js';
import type { Layout } from './layout.js';
import { keysCluster, remoteJwks, urlProblem } from './remote-keys.js';
import { readRevoked, revokedResources, TOKEN_ID_HEADER } from './revoked.js';
import { JWT_AUDIENCE, JWT_ISSUER } from './token.js';

const KEYS_CACHE_MS = 300_000;

const issuerSchema = z
  .strictObject({
    /** The claim `iss` of its tokens. */
    issuer: z.string().min(1),
    audiences: z.array(z.string().min(1)).min(1),
    /** Its JSON Web Key Set (RFC 7517): a file, relative to the list's folder, or a URL that the edge asks itself. */
    jwksFile: z.string().min(1).optional(),
    jwksUrl: z
      .string()
      .superRefine((text, context) => {
        const message = urlProblem(text);
        if (message !== undefined) context.addIssue({ code: 'custom', message });
      })
      .optional(),
    /** Of a URL: how long keys are kept, in milliseconds, and the authorities that its certificate may be of, a PEM file. */
    jwksCacheMs: z.number().int().min(1_000).default(KEYS_CACHE_MS),
    jwksCaFile: z.string().min(1).optional(),
    /** The claims that name the tenant and the user. */
    tenantClaim: z.string().min(1).default('tenant'),
    userClaim: z.string().min(1).default('sub'),
  })
  .refine(
    ({ jwksFile, jwksUrl }) => (jwksFile === undefined) !== (jwksUrl === undefined),
    'name its keys by one of jwksFile and jwksUrl',
  );
export type Issuer = z.infer<typeof issuerSchema>;

const issuersSchema = z
  .array(issuerSchema)
  .min(1)
  .refine((list) => new Set(list.map(({ issuer }) => issuer)).size === list.length, 'an issuer is there twice');

const jwksSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });

/** The mesh's own issuer, whose tokens `mesh token` makes. */
export const ownIssuer = (certs: string): Issuer => ({
  issuer: JWT_ISSUER,
  audiences: [JWT_AUDIENCE],
  jwksFile: join(certs, 'jwks.json'),
  jwksCacheMs: KEYS_CACHE_MS,
  tenantClaim: 'tenant',
  userClaim: 'sub',
});

/** @throws Error that says what is wrong with the list */
export function readIssuers(path: string): readonly Issuer[] {
  const parsed = issuersSchema.safeParse(readJson(path));
  if (parsed.success) {
    const absolute = (file: string) => resolve(join(path, '..'), file);
    return parsed.data.map((one) => ({
      ...one,
      ...(one.jwksFile !== undefined && { jwksFile: absolute(one.jwksFile) }),
      ...(one.jwksCaFile !== undefined && { jwksCaFile: absolute(one.jwksCaFile) }),
    }));
  }
  const problems = parsed.error.issues.map(
    ({ path: at, message }) => `${at.map(String).join('.') || 'the list'}: ${message}`,
  );
  throw new Error(`${path}: ${problems.join('; ')}`);
}

function keysIn(jwksFile: string): string {
  if (!isAbsolute(jwksFile)) throw new Error(`${jwksFile} is not an absolute path.`);
  const text = readFileSync(jwksFile, 'utf8');
  let keys: unknown;
  try {
    keys = JSON.parse(text);
  } catch {
    throw new Error(`${jwksFile} is no JSON.`);
  }
  if (!jwksSchema.safeParse(keys).success) throw new Error(`${jwksFile} holds no JSON Web Key Set.`);
  return text;
}

/** Of the provider, and of the cluster by which its keys are fetched. */
const nameOf = (index: number): string => `issuer-${index}`;

/** As the edge is to get them. */
function keysOf({ jwksFile, jwksUrl, ...rest }: Issuer, name: string): object {
  if (jwksUrl !== undefined) return { remote_jwks: remoteJwks(name, { ...rest, jwksUrl }) };
  return { local_jwks: { inline_string: keysIn(jwksFile ?? '') } };
}

/** The clusters of those whose keys are fetched. */
const keysClusters = (issuers: readonly Issuer[]): readonly object[] =>
  issuers.flatMap(({ jwksUrl, ...rest }, i) =>
    jwksUrl === undefined ? [] : [keysCluster(nameOf(i), { ...rest, jwksUrl })],
  );

/**
 * Envoy's filter that verifies tokens, for its file-based extension discovery: the keys stand in it, so that a file written anew is a
 * rotation.
 */
function jwtFilter(issuers: readonly Issuer[]): object {
  const providers = issuers.map((one, i) => [
    nameOf(i),
    {
      issuer: one.issuer,
      audiences: one.audiences,
      require_expiration: true,
      clock_skew_seconds: 30,
      // The token ends here: no driver needs it, no log gets it.
      forward: false,
      ...keysOf(one, nameOf(i)),
      claim_to_headers: [
        { header_name: 'x-outboard-tenant', claim_name: one.tenantClaim },
        { header_name: 'x-outboard-user', claim_name: one.userClaim },
        { header_name: TOKEN_ID_HEADER, claim_name: 'jti' },
      ],
    },
  ]);
  const names = providers.map(([provider_name]) => ({ provider_name }));
  const requires = names.length === 1 ? names[0] : { requires_any: { requirements: names } };
  const rules = [
    // The page that asks for a token needs none; what it then asks for does.
    { match: { prefix: '/console' } },
    { match: { prefix: '/' }, requires },
  ];
  return extension('outboard.jwt', 'extensions.filters.http.jwt_authn.v3.JwtAuthentication', {
    providers: Object.fromEntries(providers),
    rules,
  });
}

/** What the edge is told of issuers. @throws Error where keys can't be read */
export const issuerResources = (issuers: readonly Issuer[]): Resources => ({
  // The clusters first: the filter names them.
  'jwks-clusters.json': keysClusters(issuers),
  'jwt.json': [jwtFilter(issuers)],
});

/** Files are read this often: one that is mounted, or renamed into its place, tells no watcher. */
const LOOK_EVERY_MS = 1_000;

/** Something that the edge is told. A bad file of the one must not hold up the other. */
interface Told {
  readonly what: string;
  /** As it is now. @throws Error where that is bad */
  readonly read: () => Resources;
  /** What was seen last, as JSON, or what is wrong with it. */
  seen: string;
}

/** Keeps the edge's filters as the list of issuers, their keys and the revoked tokens are. A bad file changes nothing, and is told of. */
export class IssuerFile {
  readonly #folder: string;
  readonly #told: readonly Told[];
  readonly #log: Logger;
  readonly #timer: NodeJS.Timeout;

  /** @throws Error: a mesh does not start with a bad list */
  constructor({ certs, eds }: Pick<Layout, 'certs' | 'eds'>, path: string | undefined, log: Logger) {
    this.#folder = eds;
    this.#log = log;
    const issuers = () => issuerResources([ownIssuer(certs), ...(path === undefined ? [] : readIssuers(path))]);
    this.#told = [
      { what: 'issuers', read: issuers, seen: '' },
      { what: 'revoked tokens', read: () => revokedResources(readRevoked(certs)), seen: '' },
    ];
    for (const told of this.#told) this.#write(told);
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS).unref();
  }

  close(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    for (const told of this.#told) {
      try {
        if (this.#write(told)) this.#log.info(`${told.what} have changed`);
      } catch (error) {
        const reason = (error as Error).message;
        if (reason === told.seen) continue;
        told.seen = reason;
        this.#log.error({ reason }, `bad ${told.what}: those before stay`);
      }
    }
  }

  /** False where nothing has changed. */
  #write(told: Told): boolean {
    const resources = told.read();
    const content = JSON.stringify(resources);
    if (content === told.seen) return false;
    writeResources(this.#folder, resources);
    told.seen = content;
    return true;
  }
}
