"""XML files read and written, and XML in a column by the DataFrame API."""
import glob
import gzip
import os
import tempfile

from pyspark.sql import functions as F

from support import options

BOOKS = """<?xml version="1.0" encoding="UTF-8"?>
<catalog>
  <!-- <book id="no"/> -->
  <book id="bk1"><author>A</author><price>44.95</price><day>2024-01-02</day><tag>x</tag><tag>y</tag></book>
  <book id="bk2" lang="en">
    <author>B &amp; C</author><price>5</price>
    <chapter n="1">One</chapter><chapter n="2">Two</chapter>
    <inner><deep>true</deep></inner>
  </book>
  <other><book id="bk3"/></other>
  <note>none</note>
</catalog>
"""
TYPES = """<ROWS><ROW><l>1</l><d>1.5</d><b>true</b><s>x</s><t>2024-01-02T03:04:05Z</t><n/></ROW>
<ROW><l>9999999999</l><d>2</d><b>false</b><s>1</s><t>2024-01-02 03:04:05</t><n/></ROW>
<ROW><l/><d></d><extra>e</extra></ROW></ROWS>"""
BAD = "<r><p><a>1</a></p><p><a>x</a><b>2</b></p><p><b>3</b><a>y</a></p><p><a>4</a></p></r>"
CUT = "<r><p><a>1</a></p><p><a>2</a>"
BROKEN = "<r><p><a>1</a></p><p><a>2</p><p><a>3</a></p></r>"
NESTED = "<r><p><a>1</a><p><a>2</a></p></p><p><a>3</a></p></r>"
MIXED = "<r><p>one<a>1</a>two</p><p>three</p><p/></r>"
SPACES = "<n:r xmlns:n='u'><n:p n:k='1'><n:a> 1 </n:a></n:p><n:p><n:a>2</n:a></n:p></n:r>"
CDATA = "<r><p><a><![CDATA[<p><a>9</a></p>]]></a></p><![CDATA[<p><a>8</a></p>]]><p><a>&lt;&#65;</a></p></r>"
RAGGED = "<r><p><a>1</a><a>2</a></p><p><a>x</a></p><p><a k='1'>3</a></p><p><B>1</B><b>2</b></p></r>"


def _place(text, name="t.xml"):
    place = os.path.join(tempfile.mkdtemp(prefix="conformance-"), name)
    data = text if isinstance(text, bytes) else text.encode()
    with (gzip.open if name.endswith(".gz") else open)(place, "wb") as file:
        file.write(data)
    return place


def _read(spark, text, schema=None, rowTag="p", **options):
    reader = spark.read.options(**options)
    if rowTag is not None:
        reader = reader.option("rowTag", rowTag)
    return (reader.schema(schema) if schema else reader).xml(_place(text))


def _told(make):
    """The schema and the rows, or the condition; the path is another each time."""
    try:
        df = make()
        return [df.schema.simpleString(), *(str(row).replace("\n", "|") for row in df.collect())]
    except Exception as e:
        return [e.getCondition(), type(e).__name__] if hasattr(e, "getCondition") else type(e).__name__


def _modes(spark, text, schema=None, **options):
    modes = ("PERMISSIVE", "DROPMALFORMED", "FAILFAST", "nonsense")
    return {mode: _told(lambda: _read(spark, text, schema, mode=mode, **options)) for mode in modes}


def books(spark):
    return _read(spark, BOOKS, rowTag="book")


def books_given(spark):
    schema = "_id string, _lang string, author string, price decimal(6,2), day date, tag array<string>, chapter array<struct<_VALUE: string, _n: int>>, inner struct<deep: boolean>"
    return _read(spark, BOOKS, schema, rowTag="book")


def books_root(spark):
    return _read(spark, BOOKS, rowTag="catalog")


def books_other(spark):
    return _read(spark, BOOKS, rowTag="other")


def books_none(spark):
    return _told(lambda: _read(spark, BOOKS, rowTag="nothing"))


def books_none_given(spark):
    return _read(spark, BOOKS, "a int", rowTag="nothing")


def books_count(spark):
    return [_read(spark, BOOKS, rowTag="book").count(), _read(spark, BOOKS, "x int", rowTag="chapter").count()]


def books_some_columns(spark):
    return _read(spark, BOOKS, rowTag="book").select("price", "_id")


def books_filtered(spark):
    return _read(spark, BOOKS, rowTag="book").where("price > 10").select(F.upper("author"), "tag")


def format_xml(spark):
    return spark.read.format("xml").option("rowTag", "book").load(_place(BOOKS))


def format_xml_case(spark):
    return spark.read.format("XML").option("ROWTAG", "book").load(_place(BOOKS)).select("_id")


def row_tag_missing(spark):
    return [
        _told(lambda: _read(spark, TYPES, rowTag=None)),
        _told(lambda: _read(spark, TYPES, "l int", rowTag=None)),
        _told(lambda: _read(spark, TYPES, rowTag="")),
        _told(lambda: _read(spark, TYPES, rowTag="<ROW>")),
    ]


def types(spark):
    return _read(spark, TYPES, rowTag="ROW")


def types_as_texts(spark):
    return _read(spark, TYPES, rowTag="ROW", inferSchema=False)


def types_decimals(spark):
    return _read(spark, TYPES, rowTag="ROW", prefersDecimal=True)


def types_dates(spark):
    text = "<r><p><d>02/01/2024</d><t>02/01/2024 03:04</t><i>2024-05-06</i></p></r>"
    read = _read(spark, text, dateFormat="dd/MM/yyyy", timestampFormat="dd/MM/yyyy HH:mm")
    return [_told(lambda: read), _told(lambda: _read(spark, text)), _told(lambda: _read(spark, text, preferDate=False))]


def types_ntz_format(spark):
    return _read(spark, "<r><p><t>02/01/2024 03:04</t></p></r>", "t timestamp_ntz", timestampNTZFormat="dd/MM/yyyy HH:mm")


def types_zone(spark):
    return _read(spark, TYPES, "t timestamp", rowTag="ROW", timeZone="America/New_York")


@options(conf={"spark.sql.session.timeZone": "America/New_York"})
def types_session_zone(spark):
    return _read(spark, TYPES, "t timestamp, l long", rowTag="ROW")


def bad(spark):
    return _modes(spark, BAD, "a int, b int")


def bad_kept(spark):
    return _modes(spark, BAD, "_corrupt_record string, a int, b int")


def bad_kept_by_name(spark):
    return _read(spark, BAD, "a int, oops string, b int", columnNameOfCorruptRecord="oops")


def bad_kept_as_int(spark):
    return _told(lambda: _read(spark, BAD, "a int, oops int", columnNameOfCorruptRecord="oops"))


def bad_inferred(spark):
    return _modes(spark, BAD)


def cut(spark):
    return _modes(spark, CUT, "a int")


def cut_kept(spark):
    return _modes(spark, CUT, "a int, _corrupt_record string")


def cut_inferred(spark):
    return _modes(spark, CUT)


def broken(spark):
    return _modes(spark, BROKEN, "a int")


def broken_kept(spark):
    return _modes(spark, BROKEN, "a int, _corrupt_record string")


def broken_inferred(spark):
    return _modes(spark, BROKEN)


def broken_outside(spark):
    texts = ("<r><p><a>1</a></p>&bad;<p><a>2</a></p></r>", "<r><p><a>1</a></p></q>", "<p><a>1</a></p><p><a>2</a></p>", "junk<p><a>1</a></p>", "no xml")
    return [[_modes(spark, text, "a int, _corrupt_record string"), _modes(spark, text)] for text in texts]


def empty(spark):
    return [_modes(spark, "", "a int"), _modes(spark, ""), _modes(spark, "<r/>"), _modes(spark, " \n ")]


def nested(spark):
    return [_told(lambda: _read(spark, NESTED)), _told(lambda: _read(spark, NESTED, "a array<int>, p struct<a: int>"))]


def mixed(spark):
    return [_told(lambda: _read(spark, MIXED)), _told(lambda: _read(spark, MIXED, "_VALUE array<string>, a int"))]


def value_tag(spark):
    return _read(spark, MIXED, valueTag="text")


def attributes(spark):
    text = "<r><p k='1' m=' x '><a n='true'>5</a></p><p m='y'><a>6</a></p></r>"
    return [
        _told(lambda: _read(spark, text, **o))
        for o in ({}, {"excludeAttribute": True}, {"attributePrefix": "@"}, {"attributePrefix": "", "valueTag": "v"}, {"ignoreSurroundingSpaces": False})
    ]


def namespaces(spark):
    return [
        _told(lambda: _read(spark, SPACES)),
        _told(lambda: _read(spark, SPACES, rowTag="n:p")),
        _told(lambda: _read(spark, SPACES, ignoreNamespace=True)),
        _told(lambda: _read(spark, SPACES, rowTag="n:p", ignoreNamespace=True)),
    ]


def cdata(spark):
    return _read(spark, CDATA)


def ragged(spark):
    return _read(spark, RAGGED)


def wildcard(spark):
    text = "<r><p><a>1</a><b>2</b><c><d>3</d></c></p><p/></r>"
    return [_told(lambda: _read(spark, text, "a int, xs_any array<string>")), _told(lambda: _read(spark, text, "a int, w string", wildcardColName="w"))]


def maps(spark):
    return _read(spark, "<r><p><m><a>1</a><b>2</b></m></p><p/></r>", "m map<string,int>")


def null_value(spark):
    text = "<r><p><a>NA</a><b></b></p><p><a>1</a><b>x</b></p></r>"
    return [_told(lambda: _read(spark, text, nullValue=v)) for v in ("NA", "", "1")]


def entities(spark):
    text = '<!DOCTYPE r [<!ENTITY e "5"><!ENTITY f SYSTEM "file:///etc/passwd">]><r><p><a>&e;</a></p><p><a>&f;</a></p></r>'
    return [_modes(spark, text, "a string, _corrupt_record string"), _modes(spark, text)]


def doctype(spark):
    return _read(spark, '<?xml version="1.0"?><!DOCTYPE r SYSTEM "x.dtd"><?pi x?><r><p><a>1</a></p></r>')


def encodings(spark):
    latin = "<r><p><a>é</a></p></r>".encode("latin-1")
    declared = '<?xml version="1.0" encoding="ISO-8859-1"?><r><p><a>é</a></p></r>'.encode("latin-1")
    wide = '<?xml version="1.0" encoding="UTF-16"?><r><p><a>é</a></p></r>'.encode("utf-16")
    marked = "\ufeff<r><p><a>é</a></p></r>".encode()
    return {
        "latin": _told(lambda: _read(spark, latin, "a string")),
        "latin given": _told(lambda: _read(spark, latin, "a string", encoding="ISO-8859-1")),
        "declared": _told(lambda: _read(spark, declared, "a string")),
        "wide": _told(lambda: _read(spark, wide, "a string")),
        "wide given": _told(lambda: _read(spark, wide, "a string", encoding="UTF-16")),
        "marked": _told(lambda: _read(spark, marked, "a string")),
        "charset": _told(lambda: _read(spark, latin, "a string", charset="ISO-8859-1")),
    }


def lines(spark):
    text = "<p><a>1</a></p>\n<p><a>x</a></p>\n\n<q><a>3</a></q>\nnonsense\n<p><a>4</a>\n</p>\n"
    return [
        _told(lambda: _read(spark, text, "a int, _corrupt_record string", multiLine=False)),
        _told(lambda: _read(spark, text, multiLine=False)),
    ]


def compressed(spark):
    place = _place(BOOKS, "t.xml.gz")
    return spark.read.option("rowTag", "book").xml(place).select("_id", "price")


def several(spark):
    folder = tempfile.mkdtemp(prefix="conformance-")
    for i, text in enumerate(("<r><p><a>1</a></p></r>", "<r><p><a>x</a><b>2</b></p></r>", "<r/>")):
        with open(f"{folder}/{i}.xml", "w") as file:
            file.write(text)
    all_of_them = spark.read.option("rowTag", "p").xml(folder)
    two = spark.read.option("rowTag", "p").schema("b int").xml([f"{folder}/0.xml", f"{folder}/1.xml"])
    return [_told(lambda: all_of_them.orderBy("a")), _told(lambda: two.orderBy("b"))]


def partitioned(spark):
    folder = tempfile.mkdtemp(prefix="conformance-")
    for day in ("1", "2", "__HIVE_DEFAULT_PARTITION__"):
        os.makedirs(f"{folder}/day={day}/w=a%20b")
        with open(f"{folder}/day={day}/w=a%20b/t.xml", "w") as file:
            file.write(f"<r><p><a>{len(day)}</a></p></r>")
    df = spark.read.option("rowTag", "p").xml(folder)
    return [_told(lambda: df.orderBy("day")), _told(lambda: df.where("day = 2").select("a")), df.count()]


def sampled(spark):
    return _read(spark, "<r>" + "<p><a>1</a></p>" * 1000 + "</r>", samplingRatio=0.5).groupBy("a").count()


def sampled_none(spark):
    return _told(lambda: _read(spark, BAD, samplingRatio=0))


def bad_flags(spark):
    return [_told(lambda: _read(spark, BAD, "a int", **{name: "maybe"})) for name in ("excludeAttribute", "ignoreNamespace", "ignoreSurroundingSpaces", "inferSchema")]


def refused_xsd(spark):
    return _read(spark, BAD, "a int", rowValidationXSDPath="/nowhere.xsd")


def refused_variant_column(spark):
    return _read(spark, BAD, singleVariantColumn="v")


def refused_locale(spark):
    return _read(spark, BAD, "a decimal(5,1)", locale="de-DE")


def refused_variant(spark):
    return _read(spark, BAD, "a variant")


def refused_interval(spark):
    return _read(spark, BAD, "a interval day")


def refused_void(spark):
    return _read(spark, BAD, "a void")


def refused_lists_of_lists(spark):
    return _read(spark, BAD, "a array<array<int>>")


def refused_map_of_numbers(spark):
    return _read(spark, BAD, "a map<int,int>")


def binary(spark):
    return _read(spark, BAD, "a binary, _corrupt_record string")


def char(spark):
    return _told(lambda: _read(spark, BAD, "a char(3)"))


def time(spark):
    return _told(lambda: _read(spark, BAD, "a time"))


def many(spark):
    text = "<r>" + "".join(f"<p k='{i}'><a>{i % 7}</a><t>text {i}</t></p>\n" for i in range(20000)) + "</r>"
    df = _read(spark, text)
    return [df.schema.simpleString(), str(df.agg(F.count("*"), F.sum("_k"), F.sum("a"), F.max("t")).collect())]


def many_limited(spark):
    text = "<r>" + "".join(f"<p><a>{i}</a></p>" for i in range(20000)) + "</r>"
    return _read(spark, text, "a int").limit(3)


def late_field(spark):
    text = "<r>" + "<p><a>1</a></p>" * 30000 + "<p><a>1.5</a><b>late</b></p></r>"
    return _read(spark, text).where("b IS NOT NULL")


def by_sql(spark):
    place = _place(TYPES)
    return _told(lambda: spark.sql(f"SELECT * FROM xml.`{place}`"))


def view_using(spark):
    place = _place(BOOKS)
    spark.sql(f"CREATE TEMPORARY VIEW xml_books USING xml OPTIONS (path '{place}', rowTag 'book')")
    return spark.sql("SELECT _id, price FROM xml_books")


def _people(spark):
    return spark.createDataFrame([(1, "a<b>&\"'", None), (2, None, 2.5)], "i int, s string, d double").coalesce(1)


def _written(df, partitionBy=(), **options):
    """The texts of the files, by the directories that they stand in."""
    folder = tempfile.mkdtemp(prefix="conformance-") + "/t"
    df.write.options(**options).partitionBy(*partitionBy).xml(folder)
    files = sorted(glob.glob(f"{folder}/**/part*", recursive=True))
    return [[os.path.dirname(path)[len(folder):], open(path).read()] for path in files]


def write(spark):
    return _written(_people(spark), rowTag="row")


def write_root(spark):
    return [_written(_people(spark), rowTag="row", **o) for o in ({"rootTag": "people"}, {"rootTag": "people x=\"1\" y='2'"})]


def write_declaration(spark):
    return [_written(_people(spark), rowTag="row", declaration=d) for d in ("", 'version="1.1"')]


def write_indent(spark):
    return [_written(_people(spark), rowTag="row", indent=i) for i in ("", " ", "\t")]


def write_null_value(spark):
    return _written(_people(spark), rowTag="row", nullValue="NA")


def write_no_row_tag(spark):
    return _told(lambda: _written(_people(spark)))


def write_bad_tags(spark):
    return [_told(lambda: _written(_people(spark), rowTag=r, rootTag=o)) for r, o in (("<a>", "b"), ("", "b"), ("a", "<b>"))]


def write_partitioned(spark):
    return [_written(_people(spark), ("i",), rowTag="row"), _written(_people(spark), ("s",), rowTag="row", indent="")]


def write_types(spark):
    df = spark.sql(
        "SELECT 1 AS _id, 'x' AS a, array(1, 2) AS b, named_struct('_k', 1, '_VALUE', 'v') AS c, map('x', 1) AS m, DATE'2024-01-02' AS d,"
        " TIMESTAMP'2024-01-02 03:04:05' AS t, TIMESTAMP_NTZ'2024-01-02 03:04:05' AS n, 1.50BD AS e, X'00ff' AS f, true AS g, NULL AS h, 1.5D AS i"
    )
    return _written(df, rowTag="row")


def write_formats(spark):
    df = spark.sql("SELECT DATE'2024-01-02' AS d, TIMESTAMP'2024-01-02 03:04:05' AS t, TIMESTAMP_NTZ'2024-01-02 03:04:05' AS n")
    return _written(df, rowTag="row", dateFormat="dd/MM/yyyy", timestampFormat="yyyy HH", timestampNTZFormat="mm:ss")


def write_tags(spark):
    df = spark.sql("SELECT named_struct('@k', 1, '#', 2) AS a, array(array(1, 2)) AS b, 'x' AS `@id`")
    return _written(df, rowTag="row", attributePrefix="@", valueTag="#", arrayElementName="e")


def write_names(spark):
    return _written(spark.sql("SELECT 1 AS `a b`"), rowTag="row", validateName=False)


def write_names_refused(spark):
    return _written(spark.sql("SELECT 1 AS `a b`"), rowTag="row")


def write_variant_refused(spark):
    return _written(spark.sql("SELECT parse_json('1') AS v"), rowTag="row")


def write_encoding_refused(spark):
    return _written(_people(spark), rowTag="row", encoding="ISO-8859-1")


def write_option_refused(spark):
    return _written(_people(spark), rowTag="row", nonsense="x")


def write_calendar_interval(spark):
    return _told(lambda: _written(spark.sql("SELECT make_interval(1) AS v"), rowTag="row"))


def write_compressed(spark):
    folder = tempfile.mkdtemp(prefix="conformance-") + "/t"
    _people(spark).write.option("rowTag", "row").option("compression", "gzip").xml(folder)
    (path,) = glob.glob(f"{folder}/part*.xml.gz")
    return [gzip.open(path, "rt").read(), *_told(lambda: spark.read.option("rowTag", "row").xml(folder))]


def write_modes(spark):
    folder = tempfile.mkdtemp(prefix="conformance-") + "/t"
    writer = lambda: spark.range(3).write.option("rowTag", "r")
    writer().xml(folder)
    counts = [_told(lambda: writer().xml(folder))]
    for mode in ("ignore", "append", "overwrite"):
        writer().mode(mode).format("xml").save(folder)
        counts.append(spark.read.option("rowTag", "r").xml(folder).count())
    return counts


def _round_trip(spark, df, **options):
    folder = tempfile.mkdtemp(prefix="conformance-") + "/t"
    df.write.option("rowTag", "row").options(**options).xml(folder)
    return [
        _told(lambda: spark.read.option("rowTag", "row").options(**options).schema(df.schema).xml(folder)),
        _told(lambda: spark.read.option("rowTag", "row").options(**options).xml(folder)),
    ]


def round_trip(spark):
    df = spark.sql("SELECT id, 'n' || id AS s, array(id, id + 1) AS a, named_struct('x', id * 1.5D, '_y', 'k') AS t FROM range(3)").coalesce(1)
    return _round_trip(spark, df)


def round_trip_times(spark):
    df = spark.sql("SELECT DATE'2024-02-29' AS d, TIMESTAMP'2024-01-02 03:04:05.678' AS t, TIMESTAMP_NTZ'2024-01-02 03:04:05' AS n, 12.30BD AS e")
    return _round_trip(spark, df)


def round_trip_nulls(spark):
    df = spark.sql("SELECT CAST(NULL AS INT) AS a, '' AS b, ' x ' AS c, array(1, NULL) AS d, named_struct('e', CAST(NULL AS STRING)) AS f")
    return [_round_trip(spark, df), _round_trip(spark, df, nullValue="NULL"), _round_trip(spark, df, ignoreSurroundingSpaces=False)]


def round_trip_texts(spark):
    df = spark.createDataFrame([("a\nb\tc", "<&>\"']]>", "é😀")], "a string, b string, c string")
    return _round_trip(spark, df, ignoreSurroundingSpaces=False)


def round_trip_none(spark):
    folder = tempfile.mkdtemp(prefix="conformance-") + "/t"
    spark.range(0).write.option("rowTag", "row").xml(folder)
    return spark.read.option("rowTag", "row").schema("id long").xml(folder)


def round_trip_many(spark):
    folder = tempfile.mkdtemp(prefix="conformance-") + "/t"
    spark.sql("SELECT id, id % 7 AS m, repeat('x', CAST(id % 50 AS INT)) AS s FROM range(20000)").write.option("rowTag", "r").xml(folder)
    df = spark.read.option("rowTag", "r").xml(folder)
    return [df.schema.simpleString(), str(df.agg(F.count("*"), F.sum("id"), F.sum("m"), F.sum(F.length("s"))).collect())]


def api_from_xml(spark):
    df = spark.createDataFrame([("<p><a>1</a></p>",), ("<p><a>x</a></p>",), (None,)], "value string")
    return df.select(
        F.from_xml("value", "a INT").alias("v"),
        F.from_xml(F.col("value"), F.lit("a STRING, bad STRING"), {"columnNameOfCorruptRecord": "bad"}).alias("w"),
        F.from_xml("value", F.schema_of_xml("<p><a>1.5</a></p>")).alias("x"),
    )


def api_schema_of_xml(spark):
    return spark.range(1).select(F.schema_of_xml(F.lit("<p k='1'><a>1</a></p>"), {"excludeAttribute": "true"}).alias("v"))


def api_to_xml(spark):
    return _people(spark).select(F.to_xml(F.struct("i", "s", "d")).alias("v"), F.to_xml(F.struct("i"), {"rowTag": "r", "indent": ""}).alias("w"))
