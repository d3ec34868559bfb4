/** What `df.write.mode("append").saveAsTable(…)` asks of a table that is there (`PreprocessTableCreation`). */
import { fail, refuse } from '@outboard/errors';
import type { LakeObject } from '@outboard/lake';
import { type CommandOf, optionNamed, type ResolvedRelation, simpleString } from '@outboard/plan';
import { sourceClass } from '../../catalog/formats.js';
import { fullName } from '../context.js';
import { LAKE_PROVIDER } from '../table/create.js';
import { localPath } from './files.js';

type Asked = Pick<CommandOf<'write'>, 'partitionBy' | 'bucketBy' | 'sortColumns' | 'options'> & {
  readonly provider: string;
};
type Buckets = { readonly columns: readonly string[]; readonly buckets: number; readonly sortBy?: readonly string[] };

const list = (names: readonly string[]): string => names.join(', ');
const lower = (names: readonly string[]): string => list(names).toLowerCase();

function bucketText(buckets: Buckets | undefined): string {
  if (buckets === undefined) return 'not bucketed';
  const { sortBy = [] } = buckets;
  const sorted = sortBy.length === 0 ? '' : `, sort columns: [${list(sortBy)}]`;
  return `${buckets.buckets} buckets, bucket columns: [${list(buckets.columns)}]${sorted}`;
}

/** Errors: _LEGACY_ERROR_TEMP_1158, _1159, _1160, _1161, _1162, _1163, _1164 */
export function checkAppend({ database, name, definition }: LakeObject, query: ResolvedRelation, asked: Asked): void {
  if (definition.kind === 'view') return void fail('_LEGACY_ERROR_TEMP_1158');
  const tableName = `spark_catalog.${database}.${name}`;
  const { provider, schema, partitionBy } = definition;
  if (provider !== asked.provider && provider !== LAKE_PROVIDER)
    fail('_LEGACY_ERROR_TEMP_1159', {
      tableName,
      existingProvider: sourceClass(provider),
      specifiedProvider: sourceClass(asked.provider),
    });
  const path = optionNamed(asked.options, 'path');
  if (path !== undefined && definition.kind === 'managed') refuse('appending to a managed table with the option path');
  if (path !== undefined && definition.kind === 'external' && localPath(path) !== localPath(definition.location))
    fail('_LEGACY_ERROR_TEMP_1160', {
      identifier: fullName({ database, name }),
      existingTableLoc: `file:${localPath(definition.location)}`,
      tableDescLoc: `file:${localPath(path)}`,
    });
  if (schema.fields.length !== query.output.length)
    fail('_LEGACY_ERROR_TEMP_1161', {
      tableName,
      existingTableSchema: simpleString(schema),
      querySchema: simpleString({ kind: 'struct', fields: query.output }),
    });
  const missing = schema.fields.find((f) => !query.output.some((a) => a.name.toLowerCase() === f.name.toLowerCase()));
  if (missing !== undefined)
    fail('_LEGACY_ERROR_TEMP_1162', {
      col: missing.name,
      inputColumns: query.output.map((a) => a.name).join(', '),
    });
  if (lower(partitionBy) !== lower(asked.partitionBy))
    fail('_LEGACY_ERROR_TEMP_1163', {
      tableName,
      specifiedPartCols: list(asked.partitionBy),
      existingPartCols: list(partitionBy),
    });
  const specifiedBucketString = bucketText(asked.bucketBy && { ...asked.bucketBy, sortBy: asked.sortColumns });
  const existingBucketString = bucketText(definition.kind === 'managed' ? definition.bucketBy : undefined);
  if (specifiedBucketString.toLowerCase() !== existingBucketString.toLowerCase())
    fail('_LEGACY_ERROR_TEMP_1164', { tableName, specifiedBucketString, existingBucketString });
}
