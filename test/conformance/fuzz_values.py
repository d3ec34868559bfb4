"""Values of the random plans: for each type a handful of ordinary ones and the extremes, as SQL texts."""

NUMBERS = {
    "tinyint": ("0Y", "1Y", "-1Y", "7Y", "127Y", "tinyint('-128')"),
    "smallint": ("0S", "1S", "-3S", "1000S", "32767S", "smallint('-32768')"),
    "int": ("0", "1", "-1", "2", "7", "31", "1000", "2147483647", "int('-2147483648')"),
    "bigint": ("0L", "1L", "-1L", "5L", "86400L", "1700000000L", "9223372036854775807L", "bigint('-9223372036854775808')"),
    "float": ("float('0')", "float('-0.0')", "float('1.5')", "float('0.1')", "float('NaN')", "float('-Infinity')", "float('3.4e38')"),
    "double": (
        *("0.0D", "double('-0.0')", "1.0D", "-2.5D", "0.1D", "3.5D", "1e-7D", "123456789.125D", "1e300D"),
        *("double('NaN')", "double('Infinity')", "double('-Infinity')"),
    ),
    "decimal(10,2)": ("0.00", "1.00", "-0.01", "2.50", "-2.50", "12345678.90", "99999999.99"),
    "decimal(20,6)": ("0", "0.000001", "-1.5", "3.141593", "12345678901234.567891", "-99999999999999.999999"),
    "decimal(5,0)": ("0", "7", "-99999"),
    "decimal(3,3)": ("0", "0.125", "-0.999"),
    "decimal(18,4)": ("0", "0.0001", "-2.5", "99999999999999.9999"),
    "decimal(38,2)": ("0", "1.25", "-0.01", "123456789012345678901234567890.12"),
    "decimal(38,18)": ("0", "1", "-0.000000000000000001", "12345678901234567890.123456789012345678"),
}
TEXTS = (
    *("", " ", "a", "abc", "ABC", "a b", " x ", "ä€😀", "ß", "123", "-1.5", "1e3", "NaN", "true", "2024-02-29", "2024-02-29 12:34:56"),
    *("a,b,,c", "100%", "x_y", "10:00", "aXbXc", "[1,2]", '{"a": 1, "b": "x"}', "0", "é", "Hello World", "line\\nbreak", "\\t"),
)
DAYS = ("1970-01-01", "1969-12-31", "2024-02-29", "2023-03-01", "2000-12-31", "1900-01-01", "9999-12-31", "0001-01-01", "1582-10-15")
CLOCKS = ("00:00:00", "12:34:56.789", "23:59:59.999999", "02:30:00")
MOMENTS = tuple(f"{day} {clock}" for day in DAYS[:6] + ("2024-03-10", "2024-11-03") for clock in CLOCKS[:3]) + ("2024-03-31 03:30:00",)
VARIANTS = ("1", "-2.5", '"x"', "true", "null", "[1, null, 3]", '{"a": 1, "b": "x"}', '{"a": 2.50, "b": [7, 8], "c": "2024-02-29"}', "[]", "12345678901234567890")
INTERVALS = ("0 00:00:00", "1 00:00:00", "-3 12:00:00.5", "40 01:02:03.000004")

#: Types of columns; what stands inside of the others is made of them.
SIMPLE = (*NUMBERS, "boolean", "string", "binary", "date", "timestamp", "timestamp_ntz", "time", "interval day to second", "interval year to month")
COMPOUND = ("array<int>", "array<string>", "array<double>", "map<string,int>", "map<int,string>", "struct<a:int,b:string>", "array<struct<a:int,b:string>>", "variant")


def quoted(text):
    return "'" + text.replace("'", "\\'") + "'"


def literal(random, type):
    """A value of a type as SQL, NULL one time in six."""
    if random.random() < 0.16:
        return f"CAST(NULL AS {type})"
    if type.startswith("decimal"):
        return f"CAST('{random.choice(NUMBERS.get(type, ('0',)))}' AS {type})"
    if type in NUMBERS:
        return random.choice(NUMBERS[type])
    if type == "boolean":
        return random.choice(("true", "false"))
    if type == "string":
        return quoted(random.choice(TEXTS))
    if type == "binary":
        return random.choice(("X''", "X'00'", "X'616263'", "X'FF00'", "X'C3A4'"))
    if type == "date":
        return f"DATE'{random.choice(DAYS)}'"
    if type in ("timestamp", "timestamp_ntz"):
        return f"{type.upper()}'{random.choice(MOMENTS)}'"
    if type == "time":
        return f"TIME'{random.choice(CLOCKS)}'"
    if type == "variant":
        return f"parse_json({quoted(random.choice(VARIANTS))})"
    if type == "interval day to second":
        return f"INTERVAL '{random.choice(INTERVALS)}' DAY TO SECOND"
    if type == "interval year to month":
        return f"INTERVAL '{random.choice(('0-0', '1-1', '-2-11', '100-0'))}' YEAR TO MONTH"
    return compound(random, type)


def compound(random, type):
    if type.startswith("array<"):
        inner = type[len("array<") : -1]
        items = [literal(random, inner) for _ in range(random.choice((0, 1, 2, 3, 4)))]
        return f"array({', '.join(items)})" if items else f"CAST(array() AS {type})"
    if type.startswith("map<"):
        key, value = type[len("map<") : -1].split(",")
        keys = {text for text in (literal(random, key) for _ in range(random.choice((0, 1, 2, 3)))) if not text.startswith("CAST(NULL")}
        pairs = [f"{key}, {literal(random, value)}" for key in sorted(keys)]
        return f"map({', '.join(pairs)})" if pairs else f"CAST(map() AS {type})"
    fields = [field.split(":") for field in type[len("struct<") : -1].split(",")]
    return f"named_struct({', '.join(f'{quoted(name)}, {literal(random, kind)}' for name, kind in fields)})"


def is_ordered(type):
    """Whether rows can be sorted by it."""
    return not type.startswith(("map<", "variant"))


def is_fraction(type):
    return type in ("float", "double")
