"""Records Apache Spark's own answers to the texts of sql_cases.py: sql.json.

    cd test/golden && python record_sql.py      (PyPI pyspark==4.1.0, Java 17)
"""
import datetime
import decimal
import json
import pathlib

from pyspark.sql import SparkSession

import sql_cases


def plain(value):
    """Numbers as numbers where JavaScript reads them exactly; intervals as the one number that they are."""
    if isinstance(value, datetime.timedelta):
        return value // datetime.timedelta(microseconds=1)
    if isinstance(value, decimal.Decimal):
        return str(value)
    return [plain(v) for v in value] if isinstance(value, (list, tuple)) else value


def main():
    session = (
        SparkSession.builder.master("local[1]")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    answers = {}
    for name, case in sql_cases.CASES.items():
        sql, settings = case if isinstance(case, tuple) else (case, {})
        answer = {"sql": sql, "settings": settings}
        for key, value in settings.items():
            session.conf.set(key, value)
        try:
            frame = session.sql(sql)
            answer["schema"] = [f"{f.name}: {f.dataType.simpleString()}" for f in frame.schema.fields]
            answer["rows"] = [plain(tuple(row)) for row in frame.collect()]
        except Exception as error:  # noqa: BLE001: the condition is the answer
            answer["condition"] = error.getCondition()
        for key in settings:
            session.conf.unset(key)
        answers[name] = answer
    text = json.dumps(answers, indent=2, ensure_ascii=False) + "\n"
    (pathlib.Path(__file__).parent / "sql.json").write_text(text)


main()
