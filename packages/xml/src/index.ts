/** XML as Spark reads it, for the driver that infers a sample's schema, and for the worker that reads records. */
export { Malformed, Undeclared, type XmlEvent, XmlEvents } from './events.js';
export { commonType, finished, type Inference, inferredRecord, type Type, typeOfText } from './infer.js';
export { isDateText, isTimestampText, timestampText } from './moments.js';
export { isNumberText, javaNumber } from './numbers.js';
export { attributesOf, localName, type Options, trimmed } from './options.js';
export { type GivenOptions, XML_OPTIONS, type XmlReading, type XmlSettings, xmlFlag, xmlSettings } from './settings.js';
