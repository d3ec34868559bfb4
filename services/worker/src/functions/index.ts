import { aesFunctions } from './aes.js';
import { codingFunctions } from './coding.js';
import { csvFunctions } from './csv.js';
import { datetimeFunctions } from './datetime/index.js';
import type { EngineFunction, EngineTable } from './define.js';
import { fileFunctions } from './files.js';
import { formatFunctions } from './format/index.js';
import { hashFunctions } from './hash.js';
import { jsonFunctions } from './json/index.js';
import { letterFunctions } from './letters.js';
import { orderFunctions } from './order.js';
import { randomFunctions } from './random/index.js';
import { regexFunctions } from './regex/index.js';
import { sentencesFunctions } from './sentences.js';
import { sketchFunctions } from './sketch/index.js';
import { variantFunctions } from './variant/index.js';
import { xmlFunctions, xmlTables } from './xml/index.js';
import { xpathFunctions } from './xpath.js';

/** All that SQL may call by `outboard_<name>`. */
export const engineFunctions: readonly EngineFunction[] = [
  ...aesFunctions,
  ...codingFunctions,
  ...csvFunctions,
  ...datetimeFunctions,
  ...fileFunctions,
  ...formatFunctions,
  ...hashFunctions,
  ...jsonFunctions,
  ...letterFunctions,
  ...orderFunctions,
  ...randomFunctions,
  ...regexFunctions,
  ...sentencesFunctions,
  ...sketchFunctions,
  ...variantFunctions,
  ...xmlFunctions,
  ...xpathFunctions,
];

export const engineTables: readonly EngineTable[] = xmlTables;
