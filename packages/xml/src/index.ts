/** XML as Spark reads it, for the driver that infers a sample's schema, and for the worker that reads records. */
export { Malformed, type XmlEvent, XmlEvents } from './events.js';
export { commonType, finished, type Inference, inferredRecord, type Type, typeOfText } from './infer.js';
export { isDateText, isTimestampText, timestampText } from './moments.js';
export { isNumberText, javaNumber } from './numbers.js';
export { attributesOf, DEFAULTS, localName, type Options, trimmed } from './options.js';
