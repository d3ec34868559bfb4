/** The value of a partition's folder that stands for NULL (`ExternalCatalogUtils`). */
export const DEFAULT_PARTITION = '__HIVE_DEFAULT_PARTITION__';
