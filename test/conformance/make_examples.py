"""Writes cases/examples_*.sql: the examples in Spark's own descriptions of its functions (`DESCRIBE FUNCTION EXTENDED`, Spark 4.1.0).

    python make_examples.py sc://…
"""
import collections
import re
import sys

from pyspark.sql.connect.session import SparkSession

import corpus

#: Functions whose answers are of the moment, of chance, or of the machine.
VOLATILE = set(
    "rand random randn uuid shuffle now current_timestamp current_date curdate current_time localtimestamp unix_timestamp uniform "
    "randstr current_user user session_user current_database current_schema current_catalog version input_file_name "
    "input_file_block_length input_file_block_start monotonically_increasing_id java_method reflect try_reflect".split()
)
#: A list of distinct texts in no order.
CALLS = re.compile(rf"\b({'|'.join(sorted(VOLATILE))})\(|\b(listagg|string_agg)\(DISTINCT [^()]*\) FROM")
#: Without a vector of their own these draw one.
RANDOM_VECTOR = re.compile(r"aes_encrypt\((?!.*(ECB|unhex\('00))")
SIGNS = {
    "!": "not", "!=": "ne", "%": "mod", "&": "bitand", "*": "mul", "+": "add", "-": "sub", "/": "div", "<": "lt", "<=": "le",
    "<=>": "eqnull", "<>": "ne2", "=": "eq", "==": "eq2", ">": "gt", ">=": "ge", "^": "bitxor", "|": "bitor", "||": "concat",
    "~": "bitnot", "<<": "shl", ">>": "shr", ">>>": "shru",
}
UNORDERED = ("collect", "array_agg")
DOUBLES = ("corr", "covar", "kurtosis", "skewness", "std", "var", "regr", "percentile", "avg", "mean")


def main():
    session = SparkSession.builder.remote(sys.argv[1]).getOrCreate()
    seen = set()
    files = collections.defaultdict(list)
    for (function,) in session.sql("SHOW FUNCTIONS").collect():
        if function in VOLATILE:
            continue
        text = "\n".join(row[0] for row in session.sql(f"DESCRIBE FUNCTION EXTENDED `{function}`").collect())
        found = re.findall(r"^\s*> (.*?);\s*$", text, re.M | re.S)
        count = 0
        for statement in (re.sub(r"\s*\n\s*", " ", f).strip() for f in found):
            if statement in seen or CALLS.search(statement) or RANDOM_VECTOR.search(statement):
                continue
            seen.add(statement)
            count += 1
            name = SIGNS.get(function, function)
            option = " approx=1e-12" if name.startswith(DOUBLES) else ""
            option += " bag" if name.startswith(UNORDERED) else ""
            first = name[0] if name[0].isalpha() and function not in SIGNS else "_"
            files[group(first)].append(f"--: {name}_{count}{option}\n{statement};\n")
    for name, blocks in files.items():
        head = "The examples in Spark 4.1.0's own descriptions of its functions (make_examples.py)."
        (corpus.CASES / f"examples_{name}.sql").write_text(f"-- {head}\n\n" + "\n".join(blocks))
    print({name: len(blocks) for name, blocks in files.items()})


def group(letter):
    if letter == "_":
        return "operators"
    for last, name in (("b", "a_b"), ("e", "c_e"), ("l", "f_l"), ("r", "m_r"), ("s", "s")):
        if letter <= last:
            return name
    return "t_z"


main()
