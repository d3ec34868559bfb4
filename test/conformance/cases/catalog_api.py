"""spark.catalog, whole."""


def _failing(work):
    try:
        work()
        return "no error"
    except Exception as e:
        return e.getCondition()


def _table(spark, name):
    spark.sql(f"DROP TABLE IF EXISTS {name}")
    spark.sql(f"CREATE TABLE {name} (a INT COMMENT 'ca', p STRING) USING parquet PARTITIONED BY (p) COMMENT 'tc'")


def current(spark):
    return [spark.catalog.currentCatalog(), spark.catalog.currentDatabase()]


def list_catalogs(spark):
    return [str(c) for c in spark.catalog.listCatalogs()]


def set_catalog_unknown(spark):
    return _failing(lambda: spark.catalog.setCurrentCatalog("nosuch"))


def databases(spark):
    spark.sql("DROP DATABASE IF EXISTS cdb_a CASCADE")
    spark.sql("CREATE DATABASE cdb_a COMMENT 'cc'")
    found = [d for d in spark.catalog.listDatabases("cdb_a*")]
    one = spark.catalog.getDatabase("cdb_a")
    return [(d.name, d.catalog, d.description) for d in found + [one]] + [
        spark.catalog.databaseExists("cdb_a"),
        spark.catalog.databaseExists("cdb_nosuch"),
    ]


def database_unknown(spark):
    return [
        _failing(lambda: spark.catalog.getDatabase("cdb_nosuch")),
        _failing(lambda: spark.catalog.setCurrentDatabase("cdb_nosuch")),
    ]


def set_database(spark):
    spark.sql("DROP DATABASE IF EXISTS cdb_b CASCADE")
    spark.sql("CREATE DATABASE cdb_b")
    spark.catalog.setCurrentDatabase("cdb_b")
    _table(spark, "ct_x")
    names = [t.name for t in spark.catalog.listTables() if not t.isTemporary]
    spark.catalog.setCurrentDatabase("default")
    return [names, spark.catalog.tableExists("ct_x"), spark.catalog.tableExists("cdb_b.ct_x"), spark.catalog.tableExists("ct_x", "cdb_b")]


def get_table(spark):
    _table(spark, "ct_a")
    return str(spark.catalog.getTable("ct_a"))


def get_table_qualified(spark):
    _table(spark, "ct_b")
    return [str(spark.catalog.getTable("default.ct_b")), str(spark.catalog.getTable("spark_catalog.default.ct_b"))]


def get_table_unknown(spark):
    return _failing(lambda: spark.catalog.getTable("ct_nosuch"))


def get_table_temporary(spark):
    spark.range(1).createOrReplaceTempView("ct_tmp")
    return str(spark.catalog.getTable("ct_tmp"))


def list_tables(spark):
    _table(spark, "ct_list_a")
    spark.range(1).createOrReplaceTempView("ct_list_b")
    return [str(t) for t in spark.catalog.listTables(pattern="ct_list*")]


def list_tables_unknown_database(spark):
    return _failing(lambda: spark.catalog.listTables("cdb_nosuch"))


def list_columns(spark):
    _table(spark, "ct_c")
    return [str(c) for c in spark.catalog.listColumns("ct_c")]


def list_columns_view(spark):
    spark.sql("SELECT 1 AS a, 'x' AS b").createOrReplaceTempView("ct_v")
    return [str(c) for c in spark.catalog.listColumns("ct_v")]


def list_columns_unknown(spark):
    return _failing(lambda: spark.catalog.listColumns("ct_nosuch"))


def functions(spark):
    return [spark.catalog.functionExists(n) for n in ["abs", "ABS", "count", "nosuch_function"]]


def function_unknown(spark):
    return _failing(lambda: spark.catalog.getFunction("nosuch_function"))


def create_table(spark):
    spark.sql("DROP TABLE IF EXISTS ct_d")
    df = spark.catalog.createTable("ct_d", schema=spark.range(1).schema, source="parquet", description="dd")
    return [df.columns, spark.catalog.getTable("ct_d").description]


def create_table_exists(spark):
    spark.sql("DROP TABLE IF EXISTS ct_e")
    spark.catalog.createTable("ct_e", schema=spark.range(1).schema)
    return _failing(lambda: spark.catalog.createTable("ct_e", schema=spark.range(1).schema))


def drop_temp_view(spark):
    spark.range(1).createOrReplaceTempView("ct_dropped")
    return [spark.catalog.dropTempView("ct_dropped"), spark.catalog.dropTempView("ct_dropped")]


def drop_global_temp_view(spark):
    spark.range(1).createOrReplaceGlobalTempView("ct_gdropped")
    return [spark.catalog.dropGlobalTempView("ct_gdropped"), spark.catalog.dropGlobalTempView("ct_gdropped")]


def cached(spark):
    spark.range(1).createOrReplaceTempView("ct_cached")
    before = spark.catalog.isCached("ct_cached")
    spark.catalog.cacheTable("ct_cached")
    during = spark.catalog.isCached("ct_cached")
    spark.catalog.uncacheTable("ct_cached")
    return [before, during, spark.catalog.isCached("ct_cached")]


def cached_unknown(spark):
    return [_failing(lambda: spark.catalog.isCached("ct_nosuch")), _failing(lambda: spark.catalog.cacheTable("ct_nosuch"))]


def refresh(spark):
    _table(spark, "ct_f")
    spark.catalog.refreshTable("ct_f")
    spark.catalog.refreshByPath("/tmp")
    spark.catalog.recoverPartitions("ct_f")
    spark.catalog.clearCache()
    return "done"


def refresh_unknown(spark):
    return _failing(lambda: spark.catalog.refreshTable("ct_nosuch"))


def temp_view_of_dataframe_keeps_its_plan(spark):
    spark.range(3).createOrReplaceTempView("ct_keep")
    spark.table("ct_keep").selectExpr("id + 1 AS id").createOrReplaceTempView("ct_keep")
    return spark.table("ct_keep").orderBy("id")


def conf(spark):
    spark.conf.set("spark.sql.shuffle.partitions", "7")
    during = spark.conf.get("spark.sql.shuffle.partitions")
    spark.conf.unset("spark.sql.shuffle.partitions")
    return [during, spark.conf.get("spark.sql.nosuch", "fallback"), spark.conf.get("spark.sql.ansi.enabled")]


def conf_wrong(spark):
    return [
        _failing(lambda: spark.conf.get("spark.sql.nosuch")),
        _failing(lambda: spark.conf.set("spark.sql.shuffle.partitions", "many")),
        _failing(lambda: spark.conf.set("spark.sql.warehouse.dir", "x")),
        _failing(lambda: spark.conf.set("spark.executor.memory", "1g")),
        _failing(lambda: spark.conf.unset("spark.sql.warehouse.dir")),
        _failing(lambda: spark.conf.set("spark.sql.session.timeZone", "Mars/Phobos")),
    ]


def conf_modifiable(spark):
    keys = ["spark.sql.shuffle.partitions", "spark.sql.warehouse.dir", "spark.sql.nosuch", "spark.sql.ansi.enabled"]
    return [spark.conf.isModifiable(key) for key in keys]


def names_beside_a_database(spark):
    _table(spark, "c_beside")
    spark.range(1).createOrReplaceGlobalTempView("c_beside_global")
    catalog = spark.catalog
    return [
        catalog.tableExists("c_beside", "default"),
        catalog.tableExists("default.c_beside", "default"),
        catalog.tableExists("`c_beside`", "default"),
        catalog.tableExists("c-beside", "default"),
        _failing(lambda: catalog.listColumns("default.c_beside", "default")),
        catalog.functionExists("default.abs", "default"),
        catalog.dropTempView("global_temp.c_beside_global"),
        catalog.dropGlobalTempView("c_beside_global"),
        _failing(lambda: catalog.setCurrentDatabase("spark_catalog.default")),
        catalog.getTable("C_BESIDE").name,
        [table.name for table in catalog.listTables(pattern="c_[ab]eside")],
        _failing(lambda: catalog.refreshByPath("")),
    ]
