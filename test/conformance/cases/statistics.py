"""DataFrame.stat and DataFrame.na."""
from pyspark.sql import functions as F
from support import options


def _n(spark):
    return spark.createDataFrame([(1, 2.0, "a"), (2, 4.5, "b"), (3, 5.0, "a"), (None, None, None), (5, float("nan"), "c")], "i int, d double, s string")


def _m(spark):
    return spark.createDataFrame([(1, 2.0, 1), (2, 4.5, 2), (3, 5.0, 2), (4, 9.25, 3)], "i int, d double, k int")


def _gaps(spark):
    return spark.createDataFrame([(1, 1.5), (2, None), (3, 2.5), (3, 2.5)], "i int, d double")


_near = options(approx=1e-12)

CASES = {
    "corr": _near(lambda s: _m(s).stat.corr("i", "d")),
    "corr_method": lambda s: _m(s).corr("i", "d", "spearman"),
    "cov": _near(lambda s: _m(s).stat.cov("i", "d")),
    "corr_with_nulls": _near(lambda s: _gaps(s).stat.corr("i", "d")),
    "cov_with_nulls": _near(lambda s: _gaps(s).stat.cov("i", "d")),
    "freq_items_of_nulls": lambda s: sorted(map(str, _gaps(s).freqItems(["d"], 0.2).first()[0])),
    "freq_items_of_a_half": lambda s: sorted(map(str, s.createDataFrame([("a",)] * 6 + [("b",), ("c",)], "s string").coalesce(1).freqItems(["s"], 0.5).first()[0]))[:1],
    "cov_text": lambda s: _n(s).cov("i", "s"),
    "crosstab": lambda s: _m(s).crosstab("i", "k"),
    "crosstab_text": lambda s: _n(s).crosstab("s", "i"),
    "freq_items": options(bag=True)(lambda s: _m(s).freqItems(["k"], 0.4)),
    "approx_quantile": lambda s: _m(s).approxQuantile("d", [0.0, 0.5, 1.0], 0.0),
    "approx_quantile_many": lambda s: _m(s).approxQuantile(["i", "d"], [0.25, 0.75], 0.0),
    "approx_quantile_nulls": lambda s: _n(s).approxQuantile("i", [0.5], 0.0),
    "approx_quantile_bad": lambda s: _n(s).approxQuantile("s", [0.5], 0.0),
    "approx_quantile_probability": lambda s: _m(s).approxQuantile("i", [1.5], 0.0),
    "sample_by": lambda s: _m(s).sampleBy("k", {1: 1.0, 3: 1.0}, 7),
    "sample_by_none": lambda s: _m(s).sampleBy("k", {1: 0.0}, 7).count(),
    "sample_by_bad": lambda s: _m(s).sampleBy("k", {1: 1.5}, 7),
    "drop": lambda s: _n(s).dropna(),
    "drop_all": lambda s: _n(s).dropna("all"),
    "drop_subset": lambda s: _n(s).dropna(subset=["i", "s"]),
    "drop_thresh": lambda s: _n(s).na.drop(thresh=2),
    "drop_missing": lambda s: _n(s).dropna(subset=["zz"]),
    "fill_number": lambda s: _n(s).fillna(0),
    "fill_not_null": lambda s: s.sql("SELECT CAST(1.5 AS DECIMAL(8,6)) AS c, 1 AS i, CAST(NULL AS INT) AS n").fillna(7.5),
    "fill_float": lambda s: _n(s).fillna(1.7),
    "fill_text": lambda s: _n(s).fillna("-"),
    "fill_dict": lambda s: _n(s).fillna({"i": 9, "s": "x"}),
    "fill_subset": lambda s: _n(s).fillna(0, subset=["d"]),
    "fill_subset_type": lambda s: _n(s).fillna(0, subset=["s"]),
    "fill_boolean": lambda s: _n(s).select("s", (F.col("i") > 1).alias("b")).fillna(True),
    "fill_missing": lambda s: _n(s).fillna(0, subset=["zz"]),
    "replace": lambda s: _n(s).replace(1, 10),
    "replace_never_null": lambda s: s.range(4).replace(1, 10),
    "replace_list": lambda s: _n(s).replace([1, 2], [10, 20], ["i"]),
    "replace_dict": lambda s: _n(s).replace({"a": "z", "b": None}),
    "replace_null": lambda s: _n(s).replace("a", None),
    "replace_float": lambda s: _n(s).replace(2.0, 20.0),
    "replace_nan": lambda s: _n(s).replace(float("nan"), 0.0),
    "describe": lambda s: _m(s).describe(),
    "summary": lambda s: _m(s).summary(),
    "histogram": lambda s: _m(s).select(F.histogram_numeric("i", F.lit(2))),
}
