"""Readers with options, columns and paths that are wrong, or odd."""
import glob
import os
import tempfile

from pyspark.sql.types import IntegerType, StructField, StructType


def _file(text, ending="csv", encoding="utf-8"):
    path = f"{tempfile.mkdtemp(prefix='conformance-')}/x.{ending}"
    with open(path, "wb") as file:
        file.write(text.encode(encoding))
    return path


def _folder(**files):
    folder = tempfile.mkdtemp(prefix="conformance-")
    for name, text in files.items():
        path = os.path.join(folder, name.replace("__", "/").replace("_dot_", "."))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(text)
    return folder


def _csv(text, **options):
    return lambda s: s.read.csv(_file(text), **options)


def _json(text, **options):
    return lambda s: s.read.json(_file(text, "json"), **options)


def _typed(format, schema, text="1\n"):
    return lambda s: s.read.schema(schema).format(format).load(_file(text, format))


def _later(spark):
    folder = f"{tempfile.mkdtemp(prefix='conformance-')}/t"
    spark.sql("SELECT 1 AS a").write.parquet(folder)
    spark.sql("SELECT 2 AS a, 'c' AS c").write.mode("append").parquet(folder)
    return spark.read.schema("a int, c string").parquet(folder)


def _corrupt(of):
    schema = "a int, _corrupt_record string"
    return lambda s: of(s.read.schema(schema).json(_file('{"a":1}\n{bad\n', "json")))


def _parquet(*rows, **options):
    """A file for each row, named in their order: the first one's schema is that of all."""

    def case(spark):
        folder = tempfile.mkdtemp(prefix="conformance-")
        for number, row in enumerate(rows):
            spark.sql(f"SELECT {row}").write.parquet(f"{folder}/_{number}")
            [written] = glob.glob(f"{folder}/_{number}/*.parquet")
            os.rename(written, f"{folder}/part-{number}.parquet")
        read = spark.read.parquet(folder) if "schema" not in options else spark.read.schema(options["schema"]).parquet(folder)
        return read.orderBy(*read.columns)

    return case


def _fails(df):
    """The condition; the path is another each time."""
    try:
        return [str(row) for row in df.collect()]
    except Exception as e:
        return e.getCondition()


CASES = {
    **{f"empty_folder_{f}": (lambda f: lambda s: s.read.format(f).load(_folder()))(f) for f in ("parquet", "csv", "json", "text")},
    "mode": lambda s: s.read.option("mode", "WEIRD").csv(_file("1\n")),
    "mode_json": lambda s: s.read.option("mode", "WEIRD").schema("a int").json(_file('{"a":1}\n{"a":"x"}\n', "json")),
    "sep_empty": _csv("a,1\n", sep=""),
    "columns_enough": _csv("1,2,3\n4,5,6\n", maxColumns=3),
    "columns_many": lambda s: _fails(s.read.schema("a int, b int, c int").option("maxColumns", 2).csv(_file("1,2,3\n")).select("b")),
    "characters_many": lambda s: _fails(s.read.schema("a string, b string").option("maxCharsPerColumn", 5).csv(_file("abcdefghijkl,b\n"))),
    "columns_counted": lambda s: s.read.schema("a int, b int, c int").option("maxColumns", 2).csv(_file("1,2,3\n")).count(),
    "characters_enough": _csv("abcdefghijkl,b\n", maxCharsPerColumn=12),
    "characters_unbounded": _csv("abcdefghijkl,b\n", maxCharsPerColumn=-1),
    "columns_no_number": _csv("1\n", maxColumns="x"),
    "sep_long": _csv("a||1\n", sep="||"),
    "quote_long": _csv("a,1\n", quote="ab"),
    "escape_long": _csv("a,1\n", escape="ab"),
    "comment_long": _csv("a,1\n", comment="##"),
    "header_maybe": _csv("a,1\n", header="maybe"),
    "infer_maybe": _csv("a,1\n", inferSchema="maybe"),
    "max_columns": _csv("a,1\n", maxColumns="x"),
    "charset_nope": _csv("a,1\n", encoding="nope"),
    "charset_cp1252": _csv("a,1\n", encoding="windows-1252"),
    "charset_empty": _csv("a,1\n", encoding=""),
    "charset_lower": _csv("é,1\n", encoding="utf-8"),
    "charset_json": _json('{"a":1}\n', encoding="nope"),
    "charset_text": lambda s: s.read.option("encoding", "nope").text(_file("a\n", "txt")),
    "line_separator_empty": _csv("a,1\n", lineSep=""),
    "line_separator_long": _csv("a,1\n", lineSep="|||"),
    "line_separator_text_empty": lambda s: s.read.text(_file("a\n", "txt"), lineSep=""),
    "line_separator_json_empty": _json('{"a":1}\n', lineSep=""),
    "flag_json": _json('{"a":1}\n', primitivesAsString="x"),
    "empty_value": _csv('"",1\n,2\n', emptyValue="E"),
    "locale_english": _csv("1.5\n", schema="d decimal(5,2)", locale="en-US"),
    "missing_ignored": lambda s: s.read.option("ignoreMissingFiles", True).csv(_file("a,1\n")),
    "corrupt_type": _typed("csv", "a int, _corrupt_record int", "x\n"),
    "corrupt_type_json": _typed("json", "a int, _corrupt_record int", "{bad\n"),
    "csv_map": _typed("csv", "a map<int,int>"),
    "csv_struct": _typed("csv", "a struct<b:int>"),
    "csv_array": _typed("csv", "a array<int>"),
    "csv_char": _typed("csv", "a char(3), b varchar(2)", "x,y\n"),
    "text_two": _typed("text", "a string, b string"),
    "text_int": _typed("text", "a int"),
    "text_named": _typed("text", "q string"),
    "schema_twice": _typed("csv", "a int, A int"),
    "schema_unknown_type": _typed("csv", "a foo"),
    "schema_not_null": lambda s: s.read.schema(StructType([StructField("a", IntegerType(), False)])).csv(_file("x\n")),
    "empty_file": _csv(""),
    "empty_file_header": _csv("", header=True, inferSchema=True),
    "blank_lines": _csv("\n\n"),
    "header_only": _csv("a,b\n", header=True, inferSchema=True),
    "empty_file_first": lambda s: s.read.csv([_file(""), _file("a,b\n")]),
    "empty_file_json": _json(""),
    "no_path": lambda s: s.read.load(),
    "no_path_csv": lambda s: s.read.format("csv").load(),
    "no_paths": lambda s: s.read.load([]),
    "empty_path": lambda s: s.read.load(""),
    "path_twice": lambda s: s.read.option("path", "/a").parquet("/b"),
    "path_as_option": lambda s: s.read.option("path", _file("1\n")).csv(None) if False else s.read.format("csv").option("path", _file("1\n")).load(),
    "glob_of_nothing": lambda s: s.read.csv("/tmp/nosuch*/x"),
    "glob_filter": lambda s: s.read.csv(_folder(a_dot_csv="1\n", b_dot_txt="2\n"), pathGlobFilter="*.csv"),
    "glob_filter_braces": lambda s: s.read.csv(_folder(a_dot_csv="1\n", b_dot_txt="2\n", c_dot_x="3\n"), pathGlobFilter="{a,c}.*"),
    "glob_filter_none": lambda s: s.read.csv(_folder(a_dot_csv="1\n"), pathGlobFilter="*.json"),
    "recursive": lambda s: s.read.csv(_folder(d__a_dot_csv="1\n", e__f__b_dot_csv="2\n"), recursiveFileLookup=True),
    "recursive_partitions": lambda s: s.read.csv(_folder(**{"d=1__a_dot_csv": "1\n", "d=2__a_dot_csv": "2\n"}), recursiveFileLookup=True),
    "hidden": lambda s: s.read.csv(_folder(_x_dot_csv="1\n", z_dot_csv="2\n")),
    "partition_types": lambda s: s.read.csv(_folder(**{"k=1__a_dot_csv": "1\n", "k=a__a_dot_csv": "2\n"})),
    "external_missing": lambda s: s.catalog.createExternalTable("rw_missing", "/nosuch/path", "parquet"),
    "infer_blanks": _csv("a,b\n 1 , x \n2,y\n", header=True, inferSchema=True),
    "infer_blanks_ignored": _csv("a , b\n 1 , x \n\t2,y\n", header=True, inferSchema=True, ignoreLeadingWhiteSpace=True, ignoreTrailingWhiteSpace=True),
    "infer_long_digits": _csv("a,b\n12345678901234567890123,1\n2,9999999999\n", header=True, inferSchema=True),
    "infer_words": _csv("#top\n1\nx\n", header=True, inferSchema=True),
    "infer_ragged": _csv("a,b,c\n1\n1,2,3,4\n  \n", header=True, inferSchema=True),
    "infer_null_value": _csv("a,b\nNULL,1\nnull,\n", header=True, inferSchema=True, nullValue="NULL"),
    "infer_dates": _csv("a,b,c\n2020-01-01,01/02/2020,true\n2020-01-01 10:00:00,03/02/2020,FALSE\n", header=True, inferSchema=True),
    "infer_pattern": _csv("a,b\n01/02/2020,1\n03/02/2020,2.5\n", header=True, inferSchema=True, dateFormat="dd/MM/yyyy"),
    "infer_multi_line": _csv('a,a,,b \n"x\ny",1,2,3\n', header=True, inferSchema=True, multiLine=True),
    "header_behind_comments": _csv("#c\n\na,b\n1,2\n#x\n3,4\n", header=True, comment="#"),
    "sampling_none": _csv("a\n", inferSchema=True, samplingRatio=0),
    "json_array_of_numbers": _json('{"a":1}\n[1,2]\n', schema="a int, _corrupt_record string"),
    "later_column": lambda s: _later(s).select("c", "a").orderBy("a"),
    "json_key_twice": _json('{"a":1,"b":2,"a":2}\n'),
    "json_mark": lambda s: s.read.json(_file('{"a":1}\n', "json", "utf-8-sig"), multiLine=True),
    "text_separator_empty_file": lambda s: s.read.text(_file("", "txt"), lineSep="|"),
    "base_missing": lambda s: s.read.option("basePath", "/nosuch").csv(_folder(a_dot_csv="1\n")),
    "base_empty": lambda s: s.read.option("basePath", "").csv(_folder(a_dot_csv="1\n")),
    "format_empty": lambda s: s.read.format("").load(_folder(a_dot_csv="1\n")),
    "format_class": lambda s: s.read.format("org.apache.spark.sql.execution.datasources.csv.CSVFileFormat").load(_file("1\n")),
    "format_package": lambda s: s.read.format("org.apache.spark.sql.json").load(_file('{"a":1}\n', "json")),
    "format_class_nope": lambda s: s.read.format("csv.DefaultSource").load(_file("1\n")),
    "max_columns_few": lambda s: _fails(_csv("a,1\n", maxColumns="1", schema="a string")(s)),
    "max_characters_few": lambda s: _fails(_csv("abc,1\n", maxCharsPerColumn="2", schema="a string")(s)),
    "only_corrupt": _corrupt(lambda df: df.select("_corrupt_record")),
    "only_corrupt_counted": _corrupt(lambda df: df.filter("_corrupt_record IS NOT NULL").groupBy().count()),
    "only_corrupt_with_another": _corrupt(lambda df: df.filter("a IS NULL").select("_corrupt_record")),
    "only_corrupt_csv": lambda s: s.read.schema("a int, _corrupt_record string").csv(_file("1\nx\n")).select("_corrupt_record"),
    "decimal_exponent": _json('{"a":1e3}\n', prefersDecimal=True),
    "decimal_small": _json('{"a":1.5e-3,"b":"0.001","c":"1.5"}\n', prefersDecimal=True),
    "decimal_none": _json('{"a":1.5}\n{"a":NaN}\n', prefersDecimal=True),
    "parquet_of_two_types": _parquet("1L AS a", "1 AS a"),
    "parquet_of_two_types_narrow_first": _parquet("1 AS a", "1L AS a"),
    "parquet_of_two_types_wide": _parquet("1 AS a", "2L AS a", schema="a long"),
    "parquet_of_two_types_narrow": _parquet("1 AS a", "1L AS a", schema="a int"),
    "parquet_of_two_kinds": _parquet("1 AS a", "'x' AS a", schema="a string"),
    "parquet_of_two_types_elsewhere": _parquet("1 AS a, 'x' AS b", "1L AS a, 'y' AS b", schema="b string"),
}
